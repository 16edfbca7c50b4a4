import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-checkouts-started',
  name: {
    'zh-CN': '广告带来的发起结账次数',
    en: 'Checkouts credited to ads',
  },
  definition: {
    'zh-CN': '广告带来的开始结账次数。',
    en: 'Checkouts begun that are credited to ads.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['Checkouts initiated (TikTok Shop)'],
  },
  unverifiedLabels: {
    'meta-ads': ['Checkouts initiated'],
  },
  formula: null,
  notes: {},
  notesZh: ['只算记在广告名下的'],
  pitfalls: [],
  pitfallsZh: ['不是全店的结账次数'],
  drivers: [],
  seeAlso: ['checkouts-started'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
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
      text: 'Checkouts initiated (TikTok Shop)',
      platform: 'tiktok-shop',
    },
  ],
});
