import { defineMetric } from './types';

export default defineMetric({
  id: 'live-viewers',
  name: {
    'zh-CN': '直播间观看人数',
    en: 'Live viewers (people)',
  },
  definition: {
    'zh-CN': '进过直播间的不重复人数。',
    en: 'Distinct people who entered the live room.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['观看人数', '直播间整体观看人数', '浏览人数'],
  labels: {
    douyin: ['直播间观看人数', '直播间整体观看人数'],
    taobao: ['浏览人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['De-duplicated people who entered.'],
  },
  notesZh: ['同一个人进几次只算一次'],
  pitfalls: [],
  pitfallsZh: ['和观看次数分清'],
  drivers: ['live-impressions', 'live-enter-rate'],
  seeAlso: [],
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
      text: '直播间观看人数',
      platform: 'douyin',
    },
    {
      text: '浏览人数',
      platform: 'taobao',
    },
  ],
});
