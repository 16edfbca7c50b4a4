import { defineMetric } from './types';

export default defineMetric({
  id: 'product-page-views',
  name: {
    'zh-CN': '商品浏览量',
    en: 'Product page views',
  },
  definition: {
    'zh-CN': '商品详情页被打开的总次数。',
    en: 'Number of times product pages were opened.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['商品PV', 'SKU Views', '商品页浏览量'],
  labels: {
    taobao: ['商品浏览量'],
    pinduoduo: ['商品浏览量'],
    jd: ['商品浏览量'],
    xiaohongshu: ['商品浏览量'],
    wechat: ['商品浏览量'],
    shopee: ['Product Page Views', '商品页面访问量'],
    'tiktok-shop': ['SKU Views', 'Shop tab page views'],
  },
  unverifiedLabels: {
    temu: ['商详浏览量'],
  },
  formula: null,
  notes: {
    all: ['Opens of product detail pages, not de-duplicated.', 'Openings of product pages'],
  },
  notesZh: ['同一个人反复看，每次都算'],
  pitfalls: ['Repeats by one person count'],
  pitfallsZh: ['次数多不代表人多'],
  drivers: ['product-visitors', 'avg-pages-per-visitor'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
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
      at: 'public source file 57713388462',
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
      at: 'public source file 51823783648 (scraper reading the US compass data-overview page)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56448398863 (TikTok product export headers per channel)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '商品浏览量',
      platform: 'taobao',
    },
    {
      text: '商品浏览量',
      platform: 'pinduoduo',
    },
  ],
});
