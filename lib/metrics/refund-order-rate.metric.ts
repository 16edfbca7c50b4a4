import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-order-rate',
  name: {
    'zh-CN': '退款订单占比',
    en: 'Refund rate (orders)',
  },
  definition: {
    'zh-CN': '退款的订单占付款订单的比例。',
    en: 'Refunded orders divided by paid orders.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['退款订单占比(退款时间)', '退单率'],
  labels: {
    xiaohongshu: ['退款订单占比(退款时间)'],
    walmart: ['Refund Rate'],
  },
  unverifiedLabels: {},
  formula: 'refund-orders / orders',
  notes: {
    walmart: ['Walmart: orders refunded for reasons the seller answers for'],
  },
  notesZh: ['按单数算，不按金额算'],
  pitfalls: [],
  pitfallsZh: ['退款的订单可能是以前付的'],
  drivers: ['refund-orders', 'orders'],
  seeAlso: [
    'refund-rate',
    'unit-refund-rate',
    'return-rate',
    'return-order-rate',
    'refund-rate-1h',
    'non-buyer-fault-refund-rate',
  ],
  thresholds: [
    {
      platform: 'walmart',
      fact: '6 % or below (US)',
      asOf: '2025-10-28',
      source: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      platform: 'walmart',
      fact: 'Under 13 % (Canada)',
      asOf: '2024-10-30',
      source:
        'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_salesAndTraffic_2024_04_24.graphql',
    },
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/guides/Policies%3E%3E%20&%20standards/Performance/Seller-performance-standards',
    },
    {
      kind: 'url',
      at: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
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
      text: '退款订单占比(退款时间)',
      platform: 'xiaohongshu',
    },
    {
      text: 'Refund Rate',
      platform: 'walmart',
    },
  ],
});
