import { defineMetric } from './types';

export default defineMetric({
  id: 'ga4-total-revenue',
  name: {
    'zh-CN': '总收入（GA4）',
    en: 'Total revenue',
  },
  definition: {
    'zh-CN': '购买、订阅和广告收入的合计。',
    en: 'Purchases plus subscriptions plus ad income, less refunds.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Total revenue'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ga4: ['GA4: purchases plus subscriptions plus advertising income, less refunds'],
  },
  notesZh: ['退款会减掉'],
  pitfalls: ['The Vendure dashboard uses the same two words for something else'],
  pitfallsZh: ['别的后台也叫总收入，意思不同'],
  drivers: ['purchase-revenue'],
  seeAlso: [
    'paid-amount',
    'gmv',
    'user-paid-amount',
    'ordered-product-sales',
    'order-totals-with-tax',
    'invoiced-revenue',
    'gross-revenue',
  ],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Total revenue',
      platform: 'ga4',
    },
  ],
});
