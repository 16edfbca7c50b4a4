import { defineMetric } from './types';

export default defineMetric({
  id: 'orders-shipped',
  name: {
    'zh-CN': '已发货订单数',
    en: 'Orders shipped',
  },
  definition: {
    'zh-CN': '这段时间发出的订单数。',
    en: 'Orders shipped in the period.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Orders Shipped'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: ['Amazon: orders shipped in the period'],
  },
  notesZh: ['按发货日算'],
  pitfalls: ['Not comparable with orders placed the same day'],
  pitfallsZh: ['不能和当天下单数比'],
  drivers: ['orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
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
      text: 'Orders Shipped',
      platform: 'amazon',
    },
  ],
});
