import { defineMetric } from './types';

export default defineMetric({
  id: 'live-interaction-rate',
  name: {
    'zh-CN': '直播间互动率',
    en: 'Live interaction rate',
  },
  definition: {
    'zh-CN': '点赞评论等互动的人占观众的比例。',
    en: 'Share of viewers who liked, commented, shared or followed.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['直播间互动率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: ['Taobao: people with like, comment, share or follow / room visitors.'],
  },
  notesZh: ['按人算'],
  pitfalls: [],
  pitfallsZh: ['热闹不等于成交'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      text: '直播间互动率',
      platform: 'taobao',
    },
  ],
});
