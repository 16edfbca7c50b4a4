import { defineMetric } from './types';

export default defineMetric({
  id: 'orders-fulfilled',
  name: {
    'zh-CN': '已履约（发货）订单数',
    en: 'Orders fulfilled',
  },
  definition: {
    'zh-CN': '标记为已发货的订单数。',
    en: 'Orders marked as shipped in the period.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopify: ['Orders fulfilled'],
    medusa: ['Fulfillment'],
    vendure: ['Shipped'],
  },
  formula: null,
  notes: {
    shopify: ['Shopify: orders marked as shipped in the period'],
  },
  notesZh: ['点了发货就算'],
  pitfalls: ['Marked is not delivered'],
  pitfallsZh: ['标记发货不等于送到'],
  drivers: ['orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
