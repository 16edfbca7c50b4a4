import { defineMetric } from './types';

export default defineMetric({
  id: 'live-duration',
  name: {
    'zh-CN': '直播时长',
    en: 'Live duration',
  },
  definition: {
    'zh-CN': '直播开了多久。',
    en: 'Length of the live session.',
  },
  category: 'content-live',
  unit: 'hours',
  base: 'live session',
  better: 'depends',
  aliases: ['开播时长(分钟)', '直播时长(分钟)'],
  labels: {
    douyin: ['直播时长(分钟)'],
    taobao: ['开播时长(分钟)'],
  },
  unverifiedLabels: {},
  formula: null,
  unitByPlatform: {
    douyin: 'minutes',
    taobao: 'minutes',
  },
  notes: {
    all: [
      'Length of the session; unit in Douyin and Taobao exports is minutes, so convert before dividing.',
    ],
  },
  notesZh: ['导出的表常用分钟'],
  pitfalls: [],
  pitfallsZh: ['算每小时的数要先换成小时'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/guide/operation/analytics.html',
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
      text: '直播时长(分钟)',
      platform: 'douyin',
    },
    {
      text: '开播时长(分钟)',
      platform: 'taobao',
    },
  ],
});
