import { defineMetric } from './types';

export default defineMetric({
  id: 'feedback-received',
  name: {
    'zh-CN': '收到的反馈数',
    en: 'Feedback received',
  },
  definition: {
    'zh-CN': '收到的反馈条数。',
    en: 'Number of seller feedback received.',
  },
  category: 'service',
  unit: 'count',
  base: 'feedback',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Feedback Received'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: ['Amazon: seller feedback in the period'],
  },
  notesZh: ['是对卖家的评价'],
  pitfalls: ['Seller feedback is not product review'],
  pitfallsZh: ['不是商品评价'],
  drivers: ['orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Feedback Received',
      platform: 'amazon',
    },
  ],
});
