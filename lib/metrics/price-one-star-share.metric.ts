import { defineMetric } from './types';

export default defineMetric({
  id: 'price-one-star-share',
  name: {
    'zh-CN': '价格1星商品占比',
    en: 'Share of one-star-price products',
  },
  definition: {
    'zh-CN': '价格最没优势的商品占比。',
    en: 'Share of products with the weakest price rating.',
  },
  category: 'product',
  unit: 'percent',
  base: 'product',
  better: 'lower',
  aliases: [],
  labels: {
    jd: ['价格1星商品占比'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    jd: ['How the price compares with same or similar goods; JD uses the previous day.'],
  },
  notesZh: ['只有一星的才算'],
  pitfalls: [],
  pitfallsZh: ['占比高不代表要全部降价'],
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
      text: '价格1星商品占比',
      platform: 'jd',
    },
  ],
});
