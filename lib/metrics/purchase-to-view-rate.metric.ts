import { defineMetric } from './types';

export default defineMetric({
  id: 'purchase-to-view-rate',
  name: {
    'zh-CN': '浏览到购买率',
    en: 'Purchase-to-view rate',
  },
  definition: {
    'zh-CN': '看过商品的人里有多少人买了它。',
    en: 'Share of people who viewed a product and bought it.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Purchase-to-view rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ga4: ['GA4: people who bought products over people who viewed the same products'],
  },
  notesZh: ['按单个商品算'],
  pitfalls: ["Per product: not the shop's conversion rate"],
  pitfallsZh: ['不是全店的转化率'],
  drivers: ['cart-to-view-rate'],
  seeAlso: [],
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
      text: 'Purchase-to-view rate',
      platform: 'ga4',
    },
  ],
});
