import { defineMetric } from './types';

export default defineMetric({
  id: 'product-visitors',
  name: {
    'zh-CN': '商品访客数',
    en: 'Product visitors',
  },
  definition: {
    'zh-CN': '打开过商品详情页的不重复人数。',
    en: 'Distinct people who opened at least one product page.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['商品UV', '进商详访客数', 'Product Visitors (Visit)'],
  labels: {
    taobao: ['商品访客数'],
    pinduoduo: ['商品访客数'],
    jd: ['进商详访客数'],
    xiaohongshu: ['商品访客数'],
    shopee: ['Product Visitors', 'Product Visitors (Visit)', '商品访客数量'],
    shein: ['商详访客'],
  },
  unverifiedLabels: {
    aliexpress: ['商品访客数'],
    temu: ['商详访客数'],
  },
  formula: null,
  notes: {
    all: [
      'De-duplicated people who opened at least one product detail page.',
      'Normally lower than or equal to shop visitors.',
      'People who opened at least one product page',
    ],
  },
  notesZh: ['只看首页没点商品的人不算在内'],
  pitfalls: [
    'Several PDD and Xiaohongshu ratios use product visitors, not shop visitors, as denominator.',
    'Differs from shop visitors: a visitor of the home page only is missing',
    "The label 'Product Visitors (Add to Cart)' is another metric",
  ],
  pitfallsZh: ['和店铺访客数不是同一个数，算比例时别混用'],
  drivers: ['product-click-users', 'search-visitors', 'product-clicks'],
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
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 67266552130 (read-only SHEIN merchant backend fetcher with page routes and home page labels)',
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
      text: '商品访客数',
      platform: 'taobao',
    },
    {
      text: '商品访客数',
      platform: 'pinduoduo',
    },
  ],
});
