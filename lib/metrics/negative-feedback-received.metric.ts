import { defineMetric } from './types';

export default defineMetric({
  id: 'negative-feedback-received',
  name: {
    'zh-CN': '收到的负面反馈数',
    en: 'Negative feedback received',
  },
  definition: {
    'zh-CN': '收到的差反馈条数。',
    en: 'Number of negative seller feedback received.',
  },
  category: 'service',
  unit: 'count',
  base: 'feedback',
  better: 'lower',
  aliases: [],
  labels: {
    amazon: ['Negative Feedback Received'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: ['Amazon: negative seller feedback in the period'],
  },
  notesZh: ['只算对卖家的'],
  pitfalls: ['Feedback about FBA delivery can be struck out on request'],
  pitfallsZh: ['平台配送造成的可以申请划掉'],
  drivers: ['late-ship-rate'],
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
      text: 'Negative Feedback Received',
      platform: 'amazon',
    },
  ],
});
