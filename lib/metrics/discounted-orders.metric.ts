import { defineMetric } from './types';

export default defineMetric({
  id: 'discounted-orders',
  name: {
    'zh-CN': '使用优惠券的订单数',
    en: 'Discounted orders',
  },
  definition: {
    'zh-CN': '用了优惠券的订单数。',
    en: 'Orders with at least one coupon.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    woocommerce: ['Discounted orders'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    woocommerce: ['WooCommerce: orders with at least one coupon'],
  },
  notesZh: ['只算用券的'],
  pitfalls: ['Products on sale without coupon are not counted'],
  pitfallsZh: ['直接降价的订单不算'],
  drivers: ['discounts-amount'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
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
      text: 'Discounted orders',
      platform: 'woocommerce',
    },
  ],
});
