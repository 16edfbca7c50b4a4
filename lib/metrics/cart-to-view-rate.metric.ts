import { defineMetric } from './types';

export default defineMetric({
  id: 'cart-to-view-rate',
  name: {
    'zh-CN': '浏览到加购率',
    en: 'Cart-to-view rate',
  },
  definition: {
    'zh-CN': '看过商品的人里有多少人加购。',
    en: 'Share of people who viewed a product and added it to cart.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Cart-to-view rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ga4: ['GA4: people who added products to the cart over people who viewed the same products'],
  },
  notesZh: ['按同一个商品来算'],
  pitfalls: ['Interface delivers a fraction (0.05), the screen shows percent'],
  pitfallsZh: ['接口里给的是小数，屏幕上是百分数'],
  drivers: ['purchase-to-view-rate'],
  seeAlso: [
    'add-to-cart-rate',
    'product-add-to-cart-rate',
    'session-add-to-cart-rate',
    'click-add-to-cart-rate',
    'click-add-to-cart-rate-users',
    'ad-add-to-cart-rate',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
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
      text: 'Cart-to-view rate',
      platform: 'ga4',
    },
  ],
});
