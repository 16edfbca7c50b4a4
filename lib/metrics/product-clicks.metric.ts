import { defineMetric } from './types';

export default defineMetric({
  id: 'product-clicks',
  name: {
    'zh-CN': '商品点击次数',
    en: 'Product clicks',
  },
  definition: {
    'zh-CN': '商品被点开的总次数。',
    en: 'Times a product was opened from a list, feed or room.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'click',
  better: 'higher',
  aliases: ['商品点击量', '商品卡点击次数', 'Clicks'],
  labels: {
    douyin: ['商品点击次数', '商品卡点击次数'],
    shopee: ['Product Clicks', '商品点击量'],
    'tiktok-shop': ['Product clicks', '商品点击量'],
  },
  unverifiedLabels: {
    aliexpress: ['点击量'],
    temu: ['点击量'],
  },
  formula: null,
  notes: {
    all: [
      'Clicks on product cards; repeated clicks all count.',
      'Times a product was opened from a list, feed, video or live room',
    ],
  },
  notesZh: ['同一个人点几次算几次'],
  pitfalls: ['Accidental clicks count too'],
  pitfallsZh: ['误点也算在内'],
  drivers: ['product-impressions', 'product-ctr-times'],
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
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
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
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '商品点击次数',
      platform: 'douyin',
    },
    {
      text: 'Product Clicks',
      platform: 'shopee',
    },
  ],
});
