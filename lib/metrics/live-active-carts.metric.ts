import { defineMetric } from './types';

export default defineMetric({
  id: 'live-active-carts',
  name: {
    'zh-CN': '活跃购物车',
    en: 'Active carts',
  },
  definition: {
    'zh-CN': '最近10分钟里购物车有商品的来访。',
    en: 'Visits with items in the cart in the last ten minutes.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Active carts'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopify: [
      'Shopify Live View: sessions with items in the cart in the last 10 minutes, also those that went on to checkout or bought',
    ],
  },
  notesZh: ['已经付款的也还算在里面'],
  pitfalls: ['Includes carts that were already paid'],
  pitfallsZh: ['不等于马上要成交的人数'],
  drivers: ['add-to-cart-count'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'https://askai.glarity.app/search/What-does-"active-carts"-in-customer-behaviour-mean-in-Shopify',
    },
  ],
  sourcePublic: true,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Active carts',
      platform: 'shopify',
    },
  ],
});
