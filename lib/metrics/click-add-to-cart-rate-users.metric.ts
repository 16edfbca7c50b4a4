import { defineMetric } from './types';

export default defineMetric({
  id: 'click-add-to-cart-rate-users',
  name: {
    'zh-CN': '去重点击加购率',
    en: 'Add-to-cart rate (people who clicked)',
  },
  definition: {
    'zh-CN': '点过商品的人里有多少人加购。',
    en: 'Share of people who clicked and then added to cart.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['去重加购率'],
  },
  unverifiedLabels: {},
  formula: 'cart-users / product-click-users',
  notes: {},
  notesZh: ['按人算，分母是点过商品的人'],
  pitfalls: [],
  pitfallsZh: ['和按次数算的加购率是两个数'],
  drivers: ['cart-users', 'product-click-users'],
  seeAlso: [
    'add-to-cart-rate',
    'product-add-to-cart-rate',
    'session-add-to-cart-rate',
    'click-add-to-cart-rate',
    'ad-add-to-cart-rate',
    'cart-to-view-rate',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
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
      text: '去重加购率',
      platform: 'tiktok-shop',
    },
  ],
});
