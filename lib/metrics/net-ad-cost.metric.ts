import { defineMetric } from './types';

export default defineMetric({
  id: 'net-ad-cost',
  name: {
    'zh-CN': '广告净花费',
    en: 'Net cost',
  },
  definition: {
    'zh-CN': '扣掉赠款和券后的广告花费。',
    en: 'Ad spend without credits or coupons.',
  },
  category: 'ads',
  unit: 'money',
  base: 'money',
  better: 'depends',
  aliases: [],
  labels: {
    'tiktok-shop': ['Net cost'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    'tiktok-shop': ['TikTok: ad spend without ad credits or coupons used'],
  },
  notesZh: ['真正付出去的钱'],
  pitfalls: ['Only this one left the purse'],
  pitfallsZh: ['算利润要用它，不用总花费'],
  drivers: ['ad-spend'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
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
      text: 'Net cost',
      platform: 'tiktok-shop',
    },
  ],
});
