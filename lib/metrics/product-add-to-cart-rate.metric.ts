import { defineMetric } from './types';

export default defineMetric({
  id: 'product-add-to-cart-rate',
  name: {
    'zh-CN': '商品加购率（商品访客）',
    en: 'Add-to-cart rate (product visitors)',
  },
  definition: {
    'zh-CN': '看过商品页的人里有多少人加购。',
    en: 'Share of product-page visitors who added to the cart.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    shopee: ['Conversion Rate (Add to Cart)', '转化率 (加入购物车率)'],
  },
  unverifiedLabels: {},
  formula: 'cart-users / product-visitors',
  notes: {
    shopee: ['Shopee: add-to-cart visitors over product visitors'],
  },
  notesZh: ['分母是商品访客'],
  pitfalls: ['Shopee names it a conversion rate'],
  pitfallsZh: ['英文名里写着转化率，但还没有成交'],
  drivers: ['cart-users', 'product-visitors'],
  seeAlso: [
    'add-to-cart-rate',
    'session-add-to-cart-rate',
    'click-add-to-cart-rate',
    'click-add-to-cart-rate-users',
    'ad-add-to-cart-rate',
    'cart-to-view-rate',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
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
      text: 'Conversion Rate (Add to Cart)',
      platform: 'shopee',
    },
  ],
});
