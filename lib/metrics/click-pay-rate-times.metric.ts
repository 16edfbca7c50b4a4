import { defineMetric } from './types';

export default defineMetric({
  id: 'click-pay-rate-times',
  name: {
    'zh-CN': '商品点击-成交转化率（次数）',
    en: 'Click-to-order rate (times)',
  },
  definition: {
    'zh-CN': '商品每被点一百次成交了几单。',
    en: 'Orders divided by product clicks.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'click',
  better: 'higher',
  aliases: [
    '点击成交率（次数）',
    '商品点击-成交率(次数)',
    'CTOR',
    'Order Conversion Rate',
    'CO rate',
    '点击成交转化率',
  ],
  labels: {
    douyin: ['商品点击-成交转化率（次数）', '商品点击-成交率(次数)'],
    'tiktok-shop': ['CTOR', 'CTOR（SKU 订单）'],
    shopee: [
      'Order Conversion Rate',
      'Order Conversion Rate (Placed Order)',
      'Order Conversion Rate (Paid Order)',
      'Order Conversion Rate (Confirmed Order)',
      '订单转化率（已付款订单）',
    ],
  },
  unverifiedLabels: {
    aliexpress: ['点击支付转化率'],
  },
  formula: 'orders / product-clicks',
  formulaByPlatform: {
    'tiktok-shop': 'sub-orders / product-clicks',
  },
  notes: {
    all: ['Paid orders divided by clicks.'],
    'tiktok-shop': [
      'TikTok CTOR: SKU orders over product clicks; a de-duplicated variant divides by people who clicked',
    ],
    shopee: ['Shopee Order Conversion Rate: orders over product clicks'],
  },
  notesZh: ['按次数算', '有的平台按子订单算'],
  pitfalls: [
    'CTOR against CTR: one letter, two steps of the funnel',
    'TikTok counts one order with three products as three SKU orders',
  ],
  pitfallsZh: ['一单里有几种商品时可能被算成几单'],
  drivers: ['product-clicks', 'sub-orders'],
  seeAlso: ['click-pay-rate-users', 'click-pay-rate-unique-clicks'],
  thresholds: [],
  dilemma: '2.4.1',
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
      at: 'public source file 56733634181',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '商品点击-成交转化率（次数）',
      platform: 'douyin',
    },
    {
      text: 'CTOR',
      platform: 'tiktok-shop',
    },
  ],
});
