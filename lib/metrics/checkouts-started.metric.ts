import { defineMetric } from './types';

export default defineMetric({
  id: 'checkouts-started',
  name: {
    'zh-CN': '发起结账次数',
    en: 'Checkouts',
  },
  definition: {
    'zh-CN': '开始结账的次数。',
    en: 'Times people began the checkout.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: ['Checkouts initiated', 'Begin checkout'],
  labels: {
    ga4: ['Checkouts'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ga4: ['GA4: times users began the checkout; TikTok ads: initiated checkouts attributed to ads'],
  },
  notesZh: ['开始就算，不管有没有付款'],
  pitfalls: ['Ad pages count only those credited to ads'],
  pitfallsZh: ['不是订单数'],
  drivers: ['add-to-cart-count'],
  seeAlso: ['ad-checkouts-started'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
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
      text: 'Checkouts',
      platform: 'ga4',
    },
  ],
});
