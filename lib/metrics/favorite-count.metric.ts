import { defineMetric } from './types';

export default defineMetric({
  id: 'favorite-count',
  name: {
    'zh-CN': '商品收藏次数',
    en: 'Likes / wishlist',
  },
  definition: {
    'zh-CN': '商品被收藏或喜欢的次数。',
    en: 'Number of save or wishlist actions.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: ['收藏宝贝数', '宝贝收藏数', 'Wishlist', 'Favorites', '收藏（喜欢）数'],
  labels: {
    taobao: ['商品收藏次数'],
    shopee: ['Likes', '赞'],
    lazada: ['Wishlist'],
  },
  unverifiedLabels: {
    etsy: ['Favorites'],
    aliexpress: ['收藏'],
  },
  formula: null,
  notes: {
    all: [
      'Number of save actions, not people.',
      'Shopee Likes and Lazada Wishlist count additions to the wish list',
    ],
  },
  notesZh: ['按次数算，不按人算'],
  pitfalls: [
    'Zh label is the single character 赞: match only as a whole cell',
    'Lazada Wishlist counts additions, Wishlist visitors counts people',
  ],
  pitfallsZh: ['收藏多不等于会成交'],
  drivers: ['product-visitors'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
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
      text: '商品收藏次数',
      platform: 'taobao',
    },
    {
      text: 'Likes',
      platform: 'shopee',
    },
  ],
});
