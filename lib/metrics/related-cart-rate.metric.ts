import { defineMetric } from './types';

export default defineMetric({
  id: 'related-cart-rate',
  name: {
    'zh-CN': '关联加购率',
    en: 'Related cart rate',
  },
  definition: {
    'zh-CN': '加购甲商品的人有多少也加购乙。',
    en: 'Share of cart adders of one product who also add another.',
  },
  category: 'product',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['关联加购率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['两个商品成对看'],
  pitfalls: [],
  pitfallsZh: ['加购还没付款'],
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
      text: '关联加购率',
      platform: 'taobao',
    },
  ],
});
