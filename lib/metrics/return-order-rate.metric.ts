import { defineMetric } from './types';

export default defineMetric({
  id: 'return-order-rate',
  name: {
    'zh-CN': '退货订单占比',
    en: 'Return rate (orders)',
  },
  definition: {
    'zh-CN': '退货的订单占订单的比例。',
    en: 'Share of orders that were returned.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    'tiktok-shop': ['Return Rate'],
    lazada: ['Return Rate'],
    walmart: ['Return Rate'],
  },
  unverifiedLabels: {
    lazada: ['退货率'],
  },
  formula: null,
  notes: {
    lazada: ["Lazada: returns for the seller's fault only"],
    'tiktok-shop': ['TikTok Thailand home page: returned orders over orders, last 30 days'],
  },
  notesZh: ['按订单算', '有的只算卖家原因'],
  pitfalls: [],
  pitfallsZh: ['一般看最近30天，最近的还没退完'],
  drivers: [],
  seeAlso: [
    'refund-rate',
    'refund-order-rate',
    'unit-refund-rate',
    'return-rate',
    'refund-rate-1h',
    'non-buyer-fault-refund-rate',
  ],
  thresholds: [
    {
      platform: 'lazada',
      fact: 'LazMall: seller-fault returns under 1 %, fashion up to 10 %',
      asOf: 'undated',
      source: 'https://daininhson.com/tieu-chi-giu-danh-hieu-mall-cua-lazada/',
    },
  ],
  dilemma: '2.3.3',
  sources: [
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
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Return Rate',
      platform: 'tiktok-shop',
    },
    {
      text: 'Return Rate',
      platform: 'lazada',
    },
  ],
});
