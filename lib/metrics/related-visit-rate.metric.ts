import { defineMetric } from './types';

export default defineMetric({
  id: 'related-visit-rate',
  name: {
    'zh-CN': '关联访问率',
    en: 'Related visit rate',
  },
  definition: {
    'zh-CN': '看甲商品的人有多少也看乙。',
    en: 'Share of viewers of one product who also view another.',
  },
  category: 'product',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['关联访问率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['两个商品成对看'],
  pitfalls: [],
  pitfallsZh: ['看了不等于会买'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '关联访问率',
      platform: 'taobao',
    },
  ],
});
