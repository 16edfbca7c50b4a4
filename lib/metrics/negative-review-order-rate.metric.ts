import { defineMetric } from './types';

export default defineMetric({
  id: 'negative-review-order-rate',
  name: {
    'zh-CN': '差评订单占比',
    en: 'Negative review rate (delivered orders)',
  },
  definition: {
    'zh-CN': '签收订单里第一次就给差评的占比。',
    en: 'Share of delivered orders whose first review was negative.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    'tiktok-shop': ['Negative Review Rate', 'NRR'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    'tiktok-shop': [
      'TikTok: delivered orders of the last 60 days whose first review had 1 or 2 stars; later edits do not count',
    ],
  },
  notesZh: ['看60天，之后改评价也不算'],
  pitfalls: [],
  pitfallsZh: ['分母是签收订单，不是评价数'],
  drivers: [],
  seeAlso: ['negative-review-rate', 'seller-negative-feedback-rate', 'negative-feedback-rate'],
  thresholds: [
    {
      platform: 'tiktok-shop',
      fact: 'Excellent band of the shop score needs an NRR under 1.2 %',
      asOf: '2026',
      source: 'https://ppc.land/tiktok-shops-hidden-score-that-can-freeze-your-affiliate-access/',
    },
  ],
  dilemma: '2.3.3',
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
      text: 'Negative Review Rate',
      platform: 'tiktok-shop',
    },
  ],
});
