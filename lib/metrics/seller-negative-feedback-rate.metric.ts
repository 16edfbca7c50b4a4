import { defineMetric } from './types';

export default defineMetric({
  id: 'seller-negative-feedback-rate',
  name: {
    'zh-CN': '负面反馈率',
    en: 'Received negative feedback rate',
  },
  definition: {
    'zh-CN': '差的反馈占收到反馈的比例。',
    en: 'Share of feedback received that is negative.',
  },
  category: 'service',
  unit: 'percent',
  base: 'feedback',
  better: 'lower',
  aliases: [],
  labels: {
    amazon: ['Received Negative Feedback Rate', 'Negative feedback'],
    walmart: ['Negative Feedback Rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: [
      "Amazon's report text says orders with negative feedback over orders, but its own sample (1 of 10 feedbacks = 10 %) divides by feedback received",
    ],
    all: ['Within ODR it is one of three components'],
  },
  notesZh: ['说的是对卖家的反馈，不是商品评价'],
  pitfalls: ['Text and sample of the official schema disagree: explain carefully'],
  pitfallsZh: ['反馈少时一条就变很多'],
  drivers: ['feedback-received'],
  seeAlso: ['negative-review-rate', 'negative-review-order-rate', 'negative-feedback-rate'],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/accountHealthReport-2020-11-18.json',
    },
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/guides/Policies%3E%3E%20&%20standards/Performance/Seller-performance-standards',
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
      text: 'Received Negative Feedback Rate',
      platform: 'amazon',
    },
    {
      text: 'Negative Feedback Rate',
      platform: 'walmart',
    },
  ],
});
