import { defineMetric } from './types';

export default defineMetric({
  id: 'repeat-purchase-revenue-share',
  name: {
    'zh-CN': '复购销售额占比',
    en: 'Repeat purchase revenue share',
  },
  definition: {
    'zh-CN': '老顾客带来的销售额占比。',
    en: 'Share of revenue from repeat customers.',
  },
  category: 'customer',
  unit: 'percent',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    amazon: ['Repeat Purchase Ordered Product Sales (% of Total)'],
  },
  formula: null,
  notes: {
    amazon: [
      "Amazon: ordered revenue from repeat customers over the product's revenue; returns are not taken off",
    ],
  },
  notesZh: ['按金额算，退货没减'],
  pitfalls: ['Brand owners only'],
  pitfallsZh: ['只有品牌卖家能看到'],
  drivers: ['repurchase-rate'],
  seeAlso: [],
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
