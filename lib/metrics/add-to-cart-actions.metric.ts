import { defineMetric } from './types';

export default defineMetric({
  id: 'add-to-cart-actions',
  name: {
    'zh-CN': '加购次数',
    en: 'Add-to-cart actions',
  },
  definition: {
    'zh-CN': '点“加入购物车”的总次数。',
    en: 'Number of add-to-cart actions.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['加购次数', 'Adds to cart'],
  },
  unverifiedLabels: {
    ga4: ['Add to carts'],
  },
  formula: null,
  notes: {},
  notesZh: ['每点一次算一次，不管几件'],
  pitfalls: [],
  pitfallsZh: ['和加购件数、加购人数是三个数'],
  drivers: [],
  seeAlso: ['add-to-cart-count', 'cart-users', 'ad-cart-count'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
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
      text: '加购次数',
      platform: 'tiktok-shop',
    },
  ],
});
