import { defineMetric } from './types';

export default defineMetric({
  id: 'order-item-session-percentage',
  name: {
    'zh-CN': '订单商品种类转化率',
    en: 'Order item session percentage',
  },
  definition: {
    'zh-CN': '订单里的商品行数除以来访次数。',
    en: 'Order lines divided by sessions.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Order Item Session Percentage'],
  },
  unverifiedLabels: {},
  formula: 'order-items / sessions',
  notes: {
    amazon: ['Amazon: order lines over sessions; two pieces of one product are one line'],
  },
  notesZh: ['同一商品买两件只算一行'],
  pitfalls: ['Lower than or equal to Unit Session Percentage; the gap shows multi-piece buying'],
  pitfallsZh: ['和件数的那个差得多，说明常一次买几件'],
  drivers: ['order-items', 'sessions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
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
      text: 'Order Item Session Percentage',
      platform: 'amazon',
    },
  ],
});
