import { defineMetric } from './types';

export default defineMetric({
  id: 'price-power',
  name: {
    'zh-CN': '价格力',
    en: 'Price competitiveness',
  },
  definition: {
    'zh-CN': '价格和同款相比有没有优势。',
    en: 'How the price compares with same or similar goods.',
  },
  category: 'product',
  unit: 'score',
  base: 'product',
  better: 'higher',
  aliases: ['店铺价格力', '价格力星级'],
  labels: {
    jd: ['店铺价格力'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    jd: ['How the price compares with same or similar goods; JD uses the previous day.'],
  },
  notesZh: ['用的是前一天的数据'],
  pitfalls: [
    'Subsidies and coupons count into the compared price, so list price alone does not explain it.',
  ],
  pitfallsZh: ['补贴和券也算在比较价里'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '店铺价格力',
      platform: 'jd',
    },
  ],
});
