import { defineMetric } from './types';

export default defineMetric({
  id: 'order-items',
  name: {
    'zh-CN': '订单商品种类数',
    en: 'Total order items',
  },
  definition: {
    'zh-CN': '订单里的商品行数。',
    en: 'Order lines: each product in an order counts once.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order line',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: [
      'Total Order Items',
      'Total Order Items - B2B',
      '订单商品种类数',
      '订单商品总数 – B2B',
    ],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: [
      'Amazon: order lines. 2 copies of A and 3 of B in one order: 1 order, 2 order items, 5 units',
    ],
  },
  notesZh: ['同一商品买两件也只算一行'],
  pitfalls: ['Neither orders nor pieces'],
  pitfallsZh: ['既不是订单数，也不是件数'],
  drivers: ['orders'],
  seeAlso: ['sub-orders', 'orders'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 40260206182 (Amazon zh-CN business report headers mapped to English)',
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
      text: 'Total Order Items',
      platform: 'amazon',
    },
  ],
});
