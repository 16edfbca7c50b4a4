import { defineMetric } from './types';

export default defineMetric({
  id: 'product-total-sales',
  name: {
    'zh-CN': '累计销量',
    en: 'Total units sold (product list)',
  },
  definition: {
    'zh-CN': '商品累计卖出的件数。',
    en: 'Units sold since the product was listed.',
  },
  category: 'product',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: ['总销量', '30日销量', '销量', '近30天经营概览'],
  labels: {
    pinduoduo: ['累计销量'],
    douyin: ['总销量'],
    kuaishou: ['销量'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Lifetime or 30-day counter in the product list; other time base than the data pages.'],
  },
  notesZh: ['从上架起一直累计'],
  pitfalls: ['Do not compare with 支付件数 of the selected period.'],
  pitfallsZh: ['别和选定日期的件数比'],
  drivers: [],
  seeAlso: ['items-sold', 'units-sold-30d', 'ad-units-sold'],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 71422046521',
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
      text: '累计销量',
      platform: 'pinduoduo',
    },
    {
      text: '总销量',
      platform: 'douyin',
    },
  ],
});
