import { defineMetric } from './types';

export default defineMetric({
  id: 'gmv',
  name: {
    'zh-CN': '成交总额（GMV）',
    en: 'Gross merchandise value',
  },
  definition: {
    'zh-CN': '顾客付款的总额，含后来取消退款的。',
    en: 'What customers paid, including later cancelled or refunded orders.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['GMV'],
  labels: {
    'tiktok-shop': ['GMV', 'Gross Revenue', 'Revenue'],
    shopee: ['GMV'],
    shein: ['成交金额'],
  },
  unverifiedLabels: {
    walmart: ['GMV'],
  },
  formula: null,
  notes: {
    'tiktok-shop': [
      'TikTok Seller Center: what customers paid; all its GMV figures include cancelled and refunded orders and count at payment time',
      "TikTok's advertising pages use Gross revenue instead, which takes sales tax off and adds the platform's price discounts",
    ],
    shopee: ['Shopee Ads GMV is only what ads brought'],
  },
  notesZh: ['按付款时间算', '退款后也不减少'],
  pitfalls: [
    'GMV never falls when an order is refunded: compare with payouts',
    "GMV on Shopee's ad page is not the shop's GMV",
    'The 2026 TikTok product export lists GMV, GMV with tax and a variant with platform subsidies side by side',
  ],
  pitfallsZh: ['广告页上的同名数只是广告带来的'],
  drivers: ['orders', 'avg-order-value'],
  seeAlso: [
    'paid-amount',
    'user-paid-amount',
    'ordered-product-sales',
    'order-totals-with-tax',
    'invoiced-revenue',
    'ga4-total-revenue',
    'gross-revenue',
    'ad-sales',
    'omni-gmv',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'url',
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=813364865828654',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-gross-revenue-for-tiktok-shop-ads?aadvid=1631498159297541',
    },
    {
      kind: 'url',
      at: 'https://seller-th.tiktok.com/university/essay?knowledge_id=6837814453454593&lang=en',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
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
      text: 'GMV',
      platform: 'tiktok-shop',
    },
    {
      text: 'GMV',
      platform: 'shopee',
    },
  ],
});
