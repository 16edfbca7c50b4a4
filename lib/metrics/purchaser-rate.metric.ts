import { defineMetric } from './types';

export default defineMetric({
  id: 'purchaser-rate',
  name: {
    'zh-CN': '购买用户率',
    en: 'Purchaser rate',
  },
  definition: {
    'zh-CN': '活跃用户里有多少人买过东西。',
    en: 'Share of active users with a purchase.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['User conversion'],
  labels: {
    ga4: ['Purchaser rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ga4: ['GA4: active users with at least one purchase over active users'],
  },
  notesZh: ['按人算'],
  pitfalls: ['Consent banners hide part of the buyers'],
  pitfallsZh: ['不同意统计的买家会漏掉'],
  drivers: ['visitors'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'product-view-order-rate',
    'session-conversion-rate',
    'order-visit-conversion-rate',
    'unit-session-percentage',
    'listing-sales-conversion-rate',
    'order-conversion-rate',
    'click-pay-rate-users',
  ],
  thresholds: [],
  dilemma: '2.4.1',
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
      text: 'Purchaser rate',
      platform: 'ga4',
    },
  ],
});
