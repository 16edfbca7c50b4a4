import { defineMetric } from './types';

export default defineMetric({
  id: 'favorite-users',
  name: {
    'zh-CN': '收藏人数',
    en: 'People who favourited',
  },
  definition: {
    'zh-CN': '收藏过商品的不重复人数。',
    en: 'Distinct people who saved a product.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['商品收藏买家数', '商品收藏用户数', '新增加入心愿单人数', '商品卡收藏人数'],
  labels: {
    taobao: ['收藏人数', '商品收藏买家数'],
    pinduoduo: ['商品收藏用户数'],
    xiaohongshu: ['新增加入心愿单人数'],
    douyin: ['商品卡收藏人数'],
    lazada: ['Wishlist visitors'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People who saved a product; shop follow is a different metric.'],
  },
  notesZh: ['只算收藏商品，不算关注店铺'],
  pitfalls: ['Lazada Wishlist counts additions, Wishlist visitors counts people'],
  pitfallsZh: ['收藏了不一定会买'],
  drivers: [],
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
      at: 'public source file 1126457680',
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
      text: '收藏人数',
      platform: 'taobao',
    },
    {
      text: '商品收藏用户数',
      platform: 'pinduoduo',
    },
  ],
});
