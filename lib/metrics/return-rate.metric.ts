import { defineMetric } from './types';

export default defineMetric({
  id: 'return-rate',
  name: {
    'zh-CN': '退货率（件数）',
    en: 'Return rate (units)',
  },
  definition: {
    'zh-CN': '退货件数占卖出件数的比例。',
    en: 'Pieces returned divided by pieces sold.',
  },
  category: 'service',
  unit: 'percent',
  base: 'piece',
  better: 'lower',
  aliases: ['退货率'],
  labels: {
    shopify: ['Return rate', '退货率'],
  },
  unverifiedLabels: {
    shein: ['退货率'],
    temu: ['退货率'],
  },
  formula: null,
  notes: {
    shopify: ['Shopify: pieces returned over pieces sold'],
  },
  notesZh: ['按件数算'],
  pitfalls: ['Fashion has high values by nature'],
  pitfallsZh: ['服装天生高，别和别的行业比'],
  drivers: ['product-rating'],
  seeAlso: [
    'refund-rate',
    'refund-order-rate',
    'unit-refund-rate',
    'return-order-rate',
    'refund-rate-1h',
    'non-buyer-fault-refund-rate',
  ],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29734992996 (Shopify admin home metric metadata with zh-CN titles and formulas)',
    },
    {
      kind: 'url',
      at: 'https://seller-th.tiktok.com/university/essay?knowledge_id=6837814453454593&lang=en',
    },
    {
      kind: 'url',
      at: 'https://ssopdot.com/blog/8506.html',
    },
    {
      kind: 'url',
      at: 'https://daininhson.com/tieu-chi-giu-danh-hieu-mall-cua-lazada/',
    },
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/guides/Policies%3E%3E%20&%20standards/Performance/Seller-performance-standards',
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
      text: 'Return rate',
      platform: 'shopify',
    },
  ],
});
