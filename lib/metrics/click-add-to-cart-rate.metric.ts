import { defineMetric } from './types';

export default defineMetric({
  id: 'click-add-to-cart-rate',
  name: {
    'zh-CN': '点击加购率',
    en: 'Add-to-cart rate (product clicks)',
  },
  definition: {
    'zh-CN': '商品每被点一百次有几次加购。',
    en: 'Add-to-cart actions divided by product clicks.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'click',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['加购率'],
  },
  unverifiedLabels: {},
  formula: 'add-to-cart-actions / product-clicks',
  notes: {
    'tiktok-shop': ['TikTok: cart adds over product clicks, also in a per-person form'],
  },
  notesZh: ['按次数算，分母是点击'],
  pitfalls: [],
  pitfallsZh: ['和除以访客的加购率不能比'],
  drivers: ['add-to-cart-actions', 'product-clicks'],
  seeAlso: [
    'add-to-cart-rate',
    'product-add-to-cart-rate',
    'session-add-to-cart-rate',
    'click-add-to-cart-rate-users',
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
      text: '加购率',
      platform: 'tiktok-shop',
    },
  ],
});
