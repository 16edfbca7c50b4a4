import { defineMetric } from './types';

export default defineMetric({
  id: 'product-ctr-times',
  name: {
    'zh-CN': '商品点击率（次数）',
    en: 'Product click-through rate (times)',
  },
  definition: {
    'zh-CN': '商品每展示一百次被点了几次。',
    en: 'Clicks divided by times shown.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [
    '商品点击率（PV）',
    '商品曝光-点击转化率（次数）',
    '商品点击率(次数)',
    '商品卡点击率(次数)',
    '商品点击率(PV)',
    'CTR',
    'Click-through rate',
    '商品点击率',
    '商品曝光-点击率（次数）',
  ],
  labels: {
    douyin: ['商品曝光-点击转化率（次数）', '商品点击率(次数)', '商品卡点击率(次数)'],
    xiaohongshu: ['商品点击率(PV)'],
    shopee: ['CTR', 'Product CTR', '点击率'],
    'tiktok-shop': ['CTR', '商品点击率'],
    ebay: [
      'Click-through rate',
      'Click-through rate = Page views from eBay site/Total impressions',
    ],
  },
  unverifiedLabels: {
    aliexpress: ['商品点击率'],
    douyin: ['商品曝光-点击率（次数）'],
  },
  formula: 'product-clicks / product-impressions',
  notes: {
    all: ['Clicks divided by impressions.'],
    ebay: [
      "eBay's own column name gives its formula: page views from the eBay site over total impressions",
    ],
  },
  notesZh: ['按次数算，不按人算'],
  pitfalls: [
    'On Xiaohongshu the same idea is written 商品点击率(PV).',
    'The same two letters are used for ad click rate: check which page',
    'A rate from a few hundred impressions swings wildly',
  ],
  pitfallsZh: ['展示次数太少时上下跳得厉害', '广告页也有点击率，别看混'],
  drivers: ['product-impressions', 'product-clicks'],
  seeAlso: [
    'product-ctr-users',
    'live-product-ctr',
    'live-product-ctr-users',
    'ad-click-through-rate',
  ],
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
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 10165084383 (eBay listings traffic report CSV headers)',
    },
    {
      kind: 'url',
      at: 'https://developer.ebay.com/api-docs/sell/analytics/resources/traffic_report/methods/getTrafficReport',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'url',
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=813364865828654',
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
      text: '商品曝光-点击转化率（次数）',
      platform: 'douyin',
    },
    {
      text: '商品点击率(PV)',
      platform: 'xiaohongshu',
    },
  ],
});
