import { defineMetric } from './types';

export default defineMetric({
  id: 'unique-customers',
  name: {
    'zh-CN': '独立客户数',
    en: 'Unique customers',
  },
  definition: {
    'zh-CN': '买过这个商品的不重复人数。',
    en: 'Distinct people who ordered the product.',
  },
  category: 'customer',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    amazon: ['Unique Customers'],
  },
  formula: null,
  notes: {
    amazon: ['Amazon repeat purchase report: people who ordered the product'],
  },
  notesZh: ['按单个商品算'],
  pitfalls: ['Per product: sums count people twice'],
  pitfallsZh: ['几个商品相加会重复算人'],
  drivers: ['orders'],
  seeAlso: ['buyers'],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellingPartnerRepeatPurchaseReport.json',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
