import { defineMetric } from './types';

export default defineMetric({
  id: 'positive-seller-rating',
  name: {
    'zh-CN': '卖家好评率',
    en: 'Positive seller rating',
  },
  definition: {
    'zh-CN': '对卖家的评价里好评占比。',
    en: 'Share of ratings about the seller that are positive.',
  },
  category: 'score',
  unit: 'percent',
  base: 'rating',
  better: 'higher',
  aliases: [],
  labels: {
    lazada: ['Positive Seller Rating'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    lazada: ['Lazada: share of positive ratings, older material: last 8 weeks'],
  },
  notesZh: ['看较长时间'],
  pitfalls: ['About the seller, not the goods'],
  pitfallsZh: ['说的是卖家，不是商品'],
  drivers: ['on-time-ship-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'lazada',
      fact: 'Above 70 % good, below 30 % bad; LazMall 70 % or more',
      asOf: 'undated',
      source: 'https://ssopdot.com/blog/8506.html',
    },
  ],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'url',
      at: 'https://ssopdot.com/blog/8506.html',
    },
    {
      kind: 'url',
      at: 'https://daininhson.com/tieu-chi-giu-danh-hieu-mall-cua-lazada/',
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
      text: 'Positive Seller Rating',
      platform: 'lazada',
    },
  ],
});
