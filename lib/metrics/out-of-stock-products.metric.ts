import { defineMetric } from './types';

export default defineMetric({
  id: 'out-of-stock-products',
  name: {
    'zh-CN': '缺货商品数',
    en: 'Out-of-stock products',
  },
  definition: {
    'zh-CN': '已经卖断货的商品个数。',
    en: 'Number of products that ran out.',
  },
  category: 'product',
  unit: 'count',
  base: 'product',
  better: 'lower',
  aliases: ['预估销售损失'],
  labels: {
    jd: ['缺货商品数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    jd: ['Products that ran out; JD shows an estimated lost sale beside it.'],
  },
  notesZh: ['旁边会有估计的损失'],
  pitfalls: [],
  pitfallsZh: ['损失是估计，不是真钱'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
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
      text: '缺货商品数',
      platform: 'jd',
    },
  ],
});
