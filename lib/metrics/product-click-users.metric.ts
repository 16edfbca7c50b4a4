import { defineMetric } from './types';

export default defineMetric({
  id: 'product-click-users',
  name: {
    'zh-CN': '商品点击人数',
    en: 'Unique product clicks',
  },
  definition: {
    'zh-CN': '点开过商品的不重复人数。',
    en: 'Distinct people who clicked a product.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['点击人数', '商品卡点击人数', 'Unique clicks', '去重商品点击'],
  labels: {
    douyin: ['商品点击人数', '商品卡点击人数'],
    wechat: ['商品点击人数'],
    shopee: ['Unique Product Clicks', '不重复的商品点击量'],
    'tiktok-shop': ['去重点击次数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['De-duplicated people who clicked.', 'People who clicked, each once'],
  },
  notesZh: ['同一个人点多次只算一次'],
  pitfalls: ['Not to be divided by total impressions: mix unique with unique'],
  pitfallsZh: ['别拿它去除以曝光次数，人数要配人数'],
  drivers: ['product-exposure-users', 'product-ctr-users', 'product-clicks'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopoverall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
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
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
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
      text: '商品点击人数',
      platform: 'douyin',
    },
    {
      text: '商品点击人数',
      platform: 'wechat',
    },
  ],
});
