import { defineMetric } from './types';

export default defineMetric({
  id: 'cart-users',
  name: {
    'zh-CN': '加购人数',
    en: 'Add to cart visitors',
  },
  definition: {
    'zh-CN': '把商品放进购物车的不重复人数。',
    en: 'Distinct people who put something into the cart.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['新增加购人数', '加购客户数', '商品卡加购人数', 'ATC users'],
  labels: {
    taobao: ['加购人数'],
    jd: ['加购人数', '加购客户数'],
    xiaohongshu: ['新增加购人数'],
    douyin: ['商品卡加购人数'],
    shopee: ['Product Visitors (Add to Cart)', '商品访客数 (加入购物车)'],
    lazada: ['Add to cart visitors', 'Add to Cart Visitors'],
    'tiktok-shop': ['已加购的用户数', 'ATC 用户数（直播）'],
  },
  unverifiedLabels: {
    aliexpress: ['加购人数'],
  },
  formula: null,
  notes: {
    all: [
      'De-duplicated people who put something into the cart in the period.',
      'People who put at least one item into the cart',
    ],
  },
  notesZh: ['同一个人加多次只算一次'],
  pitfalls: [
    '加购人数 (people) and 加购件数 (pieces) stand side by side.',
    "Shopee's label begins with Product Visitors: prefix matching gives the wrong metric",
  ],
  pitfallsZh: ['旁边常有加购件数，看清是人还是件'],
  drivers: ['product-visitors'],
  seeAlso: ['add-to-cart-count', 'add-to-cart-actions', 'ad-cart-count'],
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
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '加购人数',
      platform: 'taobao',
    },
    {
      text: '加购人数',
      platform: 'jd',
    },
  ],
});
