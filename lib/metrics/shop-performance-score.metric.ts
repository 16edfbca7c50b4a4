import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-performance-score',
  name: {
    'zh-CN': '店铺体验分（SPS）',
    en: 'Shop Performance Score',
  },
  definition: {
    'zh-CN': '店铺表现的综合分。',
    en: 'Overall shop score from product, delivery and service.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['SPS'],
  labels: {
    'tiktok-shop': ['Shop Performance Score', 'SPS'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['店铺体验分'],
  },
  formula: null,
  notes: {
    'tiktok-shop': [
      "TikTok: 0 to 5 from product satisfaction, fulfilment and customer service, two figures each; weights depend on the shop's best-selling category of 90 days",
    ],
    all: ['Needs at least 30 delivered orders in 90 days; fake, sample and gift orders are out'],
  },
  notesZh: ['看90天，订单太少不给分'],
  pitfalls: [
    'No score is not a bad score',
    'Measured against others of the category: may fall without own change',
  ],
  pitfallsZh: ['没有分不等于差', '自己没变也可能掉'],
  drivers: [
    'negative-review-rate',
    'non-buyer-fault-refund-rate',
    'seller-cancellation-rate',
    'on-time-delivery-rate',
    'cs-dissatisfaction-rate',
    'after-sale-hours',
  ],
  seeAlso: ['shop-experience-score', 'account-health-rating', 'shop-star'],
  thresholds: [
    {
      platform: 'tiktok-shop',
      fact: 'A score is given from 30 delivered orders within 90 days',
      asOf: '2026',
      source: 'https://ppc.land/tiktok-shops-hidden-score-that-can-freeze-your-affiliate-access/',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://ppc.land/tiktok-shops-hidden-score-that-can-freeze-your-affiliate-access/',
    },
    {
      kind: 'url',
      at: 'https://www.duoke.com/en/blog/article/268-How-to-improve-TikTok-Performance-Score-SPS',
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
      text: 'Shop Performance Score',
      platform: 'tiktok-shop',
    },
  ],
});
