import { defineMetric } from './types';

export default defineMetric({
  id: 'live-avg-watch-time',
  name: {
    'zh-CN': '人均观看时长',
    en: 'Average watch time',
  },
  definition: {
    'zh-CN': '平均每人看了多久直播。',
    en: 'Average time a viewer stays.',
  },
  category: 'content-live',
  unit: 'seconds',
  base: 'visitor',
  better: 'higher',
  aliases: [
    '直播间平均停留时长(整场)',
    '直播间人均停留时长',
    '人均观看时长(分钟)',
    '人均观看时长(秒)',
    '平均观看时长(秒)',
  ],
  labels: {
    douyin: ['人均观看时长(分钟)', '直播间平均停留时长(整场)'],
    taobao: ['人均观看时长(秒)', '平均观看时长(秒)'],
    xiaohongshu: ['直播间人均停留时长'],
  },
  unverifiedLabels: {},
  formula: null,
  unitByPlatform: {
    taobao: 'seconds',
    douyin: 'minutes',
    xiaohongshu: 'minutes',
  },
  unitByLabel: {
    douyin: {
      '人均观看时长(分钟)': 'minutes',
    },
    taobao: {
      '人均观看时长(秒)': 'seconds',
      '平均观看时长(秒)': 'seconds',
    },
  },
  notes: {
    all: ['Unit differs: seconds on Taobao, minutes in Douyin exports and Xiaohongshu ads.'],
  },
  notesZh: ['有的平台用秒，有的用分钟'],
  pitfalls: ['Taobao counts only people who already left the room during a running session.'],
  pitfallsZh: ['看清单位再比'],
  drivers: [],
  seeAlso: ['live-avg-view-duration'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '人均观看时长(分钟)',
      platform: 'douyin',
    },
    {
      text: '人均观看时长(秒)',
      platform: 'taobao',
    },
  ],
});
