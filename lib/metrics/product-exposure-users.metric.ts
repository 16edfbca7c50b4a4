import { defineMetric } from './types';

export default defineMetric({
  id: 'product-exposure-users',
  name: {
    'zh-CN': '商品曝光人数',
    en: 'Unique product impressions',
  },
  definition: {
    'zh-CN': '看到过这个商品的不重复人数。',
    en: 'Distinct people who saw the product at least once.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['商品卡曝光人数', 'Unique impressions', '去重商品曝光'],
  labels: {
    douyin: ['商品曝光人数', '商品卡曝光人数'],
    jd: ['商品曝光人数'],
    shopee: ['Unique Product Impressions', '不重复的商品曝光量'],
    'tiktok-shop': ['去重商品曝光次数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'De-duplicated people who saw the product at least once.',
      'People who saw the product, each once',
    ],
  },
  notesZh: ['同一个人看到多次只算一次'],
  pitfalls: ['Contains the label of plain impressions: longest label must win in matching'],
  pitfallsZh: ['名字和曝光次数很像，看清是人数还是次数'],
  drivers: ['product-impressions'],
  seeAlso: ['product-impressions', 'ad-impressions'],
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
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '商品曝光人数',
      platform: 'douyin',
    },
    {
      text: '商品曝光人数',
      platform: 'jd',
    },
  ],
});
