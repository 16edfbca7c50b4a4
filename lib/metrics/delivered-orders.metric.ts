import { defineMetric } from './types';

export default defineMetric({
  id: 'delivered-orders',
  name: {
    'zh-CN': '已送达订单数',
    en: 'Orders delivered',
  },
  definition: {
    'zh-CN': '这段时间送到的订单数。',
    en: 'Orders delivered in the period.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Orders delivered', '按时间段显示已配送的订单'],
  },
  unverifiedLabels: {
    shopify: ['Delivered orders over time'],
  },
  formula: null,
  notes: {
    shopify: ['Shopify: orders delivered in the period'],
  },
  notesZh: ['有追踪的才算得到'],
  pitfalls: ['Only with tracked carriers'],
  pitfallsZh: ['没追踪的快递不算在内'],
  drivers: ['orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
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
      text: 'Orders delivered',
      platform: 'shopify',
    },
  ],
});
