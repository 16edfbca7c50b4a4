import { defineMetric } from './types';

export default defineMetric({
  id: 'product-impressions',
  name: {
    'zh-CN': '商品曝光次数',
    en: 'Product impressions',
  },
  definition: {
    'zh-CN': '商品在列表、搜索或推荐里被展示的次数。',
    en: 'Times a product was shown, without any click needed.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['商品卡曝光次数', 'Impressions', 'Impr.', '曝光次数', '商品曝光量'],
  labels: {
    douyin: ['商品曝光次数', '商品卡曝光次数'],
    wechat: ['商品曝光次数'],
    jd: ['商品曝光次数'],
    taobao: ['商品曝光次数'],
    shopee: ['Product Impression', 'Product Impressions', '商品展示量'],
    'tiktok-shop': ['Product impressions', 'Product Impressions', '商品曝光次数'],
    ebay: ['Total impressions on eBay site'],
  },
  unverifiedLabels: {
    aliexpress: ['曝光量'],
    temu: ['曝光量'],
    lazada: ['Impressions'],
    ebay: ['Listing impressions'],
  },
  formula: null,
  notes: {
    all: [
      'Times the product was shown; every showing counts.',
      'Times a product was shown in a list, feed, search result or live room; no click needed',
    ],
    ebay: [
      'eBay: total impressions on the eBay site exclude other sites; a wider total was added to its interface in December 2023',
    ],
  },
  notesZh: ['每展示一次就算一次'],
  pitfalls: [
    'Times (次数) and people (人数) are listed side by side on Douyin; rates built on them differ.',
    'Seen is not visited',
    "Shopee writes the singular 'Product Impression' in one export and the plural in another",
  ],
  pitfallsZh: ['被展示不等于有人点进来', '和曝光人数别混用'],
  drivers: ['search-impressions', 'ad-impressions', 'product-ctr-times'],
  seeAlso: ['product-exposure-users', 'ad-impressions'],
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
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'url',
      at: 'https://developer.ebay.com/api-docs/sell/analytics/release-notes.html',
    },
    {
      kind: 'unnamed',
      at: 'public source file 22762457897 (eBay listings traffic report CSV headers)',
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
      text: '商品曝光次数',
      platform: 'douyin',
    },
    {
      text: '商品曝光次数',
      platform: 'wechat',
    },
  ],
});
