import { defineMetric } from './types';

export default defineMetric({
  id: 'add-to-cart-count',
  name: {
    'zh-CN': '加购件数',
    en: 'Units added to cart',
  },
  definition: {
    'zh-CN': '放进购物车的商品总件数。',
    en: 'Total pieces put into the cart.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: [
    '加购商品件数',
    '新增加购件数',
    '笔记加购件数',
    'ATC',
    'Adds to cart',
    '加购次数（件数）',
  ],
  labels: {
    taobao: ['加购件数'],
    jd: ['加购件数', '加购商品件数'],
    xiaohongshu: ['新增加购件数', '笔记加购件数'],
    shopee: ['Units (Add to Cart)', '件数 (加入购物车）'],
    lazada: ['Add to cart units', 'Add to Cart Units'],
    ga4: ['Items added to cart'],
  },
  unverifiedLabels: {
    aliexpress: ['加购件数'],
    shein: ['加车件数'],
  },
  formula: null,
  notes: {
    all: [
      'Sum of pieces added in the period.',
      'TikTok counts actions; Shopee and Lazada count units put into the cart; GA4 Add to carts counts events, Items added to cart counts units',
    ],
  },
  notesZh: ['一次加三件就算三件'],
  pitfalls: ["Units, actions and people differ: the label's second word decides"],
  pitfallsZh: ['件数不是人数，也不是次数'],
  drivers: ['cart-users', 'product-visitors'],
  seeAlso: ['add-to-cart-actions', 'cart-users', 'ad-cart-count'],
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
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59476758293',
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
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
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
      text: '加购件数',
      platform: 'taobao',
    },
    {
      text: '加购件数',
      platform: 'jd',
    },
  ],
});
