import { defineMetric } from './types';

export default defineMetric({
  id: 'listing-quality-score',
  name: {
    'zh-CN': '商品信息质量分',
    en: 'Listing quality score',
  },
  definition: {
    'zh-CN': '商品页面信息的综合分数。',
    en: 'Score of content, offer, ratings and published state of items.',
  },
  category: 'score',
  unit: 'score',
  base: 'product',
  better: 'higher',
  aliases: ['LQ score'],
  labels: {},
  unverifiedLabels: {
    walmart: ['Listing Quality', 'Overall Listing Quality'],
  },
  formula: null,
  notes: {
    walmart: [
      'Walmart: score of content, offer, ratings and published state of items, overall and per item',
    ],
  },
  notesZh: ['看内容、价格、评价和状态'],
  pitfalls: ['A score of the listing, not of the product'],
  pitfallsZh: ['是页面的分，不是商品的分'],
  drivers: [],
  seeAlso: ['product-quality-score'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://developer.walmart.com/us-marketplace/lang-es/reference/getlsr.md',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
