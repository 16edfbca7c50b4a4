import { defineMetric } from './types';

export default defineMetric({
  id: 'click-pay-rate-unique-clicks',
  name: {
    'zh-CN': '去重点击成交转化率',
    en: 'Click-to-order rate (unique clicks)',
  },
  definition: {
    'zh-CN': '子订单数除以点过商品的人数。',
    en: 'SKU orders divided by people who clicked.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['去重点击成交转化率（SKU 订单）'],
  },
  unverifiedLabels: {},
  formula: 'sub-orders / product-click-users',
  notes: {
    'tiktok-shop': [
      'TikTok CTOR: SKU orders over product clicks; a de-duplicated variant divides by people who clicked',
    ],
  },
  notesZh: ['分母是去重后的人'],
  pitfalls: ['TikTok counts one order with three products as three SKU orders'],
  pitfallsZh: ['分子按子订单算，可能偏高'],
  drivers: ['sub-orders', 'product-click-users'],
  seeAlso: ['click-pay-rate-times', 'click-pay-rate-users'],
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
      text: '去重点击成交转化率（SKU 订单）',
      platform: 'tiktok-shop',
    },
  ],
});
