import { defineMetric } from './types';

export default defineMetric({
  id: 'ecommerce-purchases',
  name: {
    'zh-CN': '电子商务购买次数',
    en: 'Ecommerce purchases',
  },
  definition: {
    'zh-CN': '统计工具记到的购买次数。',
    en: 'Purchase events that the statistics recorded.',
  },
  category: 'sales',
  unit: 'count',
  base: 'event',
  better: 'higher',
  aliases: ['Transactions', 'Purchases'],
  labels: {
    ga4: ['Ecommerce purchases', 'Transactions'],
  },
  unverifiedLabels: {
    ga4: ['Purchases'],
  },
  formula: null,
  notes: {
    ga4: ['GA4: purchase events; depends on correct tagging and consent'],
  },
  notesZh: ['要装好统计代码、客人同意才记得到'],
  pitfalls: [
    "Almost never equal to the shop's own orders: blocked scripts lose some, reloads may double some",
  ],
  pitfallsZh: ['几乎不会和店铺订单数完全一样'],
  drivers: ['sessions'],
  seeAlso: ['orders'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
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
      text: 'Ecommerce purchases',
      platform: 'ga4',
    },
  ],
});
