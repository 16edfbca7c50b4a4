import { defineMetric } from './types';

export default defineMetric({
  id: 'explain-count',
  name: {
    'zh-CN': '讲解次数',
    en: 'Times explained',
  },
  definition: {
    'zh-CN': '主播讲解这个商品的次数。',
    en: 'Times the host explained the product.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'action',
  better: 'depends',
  aliases: [],
  labels: {
    douyin: ['讲解次数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['How often the host explained the product in the session (live product table).'],
  },
  notesZh: ['按商品统计'],
  pitfalls: [],
  pitfallsZh: ['讲得多不代表卖得多'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '讲解次数',
      platform: 'douyin',
    },
  ],
});
