import { defineMetric } from './types';

export default defineMetric({
  id: 'related-purchase-rate',
  name: {
    'zh-CN': '关联购买率',
    en: 'Related purchase rate',
  },
  definition: {
    'zh-CN': '买了甲商品的人有多少也买乙。',
    en: 'Share of buyers of one product who also buy another.',
  },
  category: 'product',
  unit: 'percent',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['关联购买率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['How often buyers, cart adders or viewers of product A also take product B.'],
  },
  notesZh: ['两个商品成对看'],
  pitfalls: [],
  pitfallsZh: ['一起买不代表是因为推荐'],
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
      text: '关联购买率',
      platform: 'taobao',
    },
  ],
});
