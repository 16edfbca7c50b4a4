import { defineMetric } from './types';

export default defineMetric({
  id: 'product-view-order-rate',
  name: {
    'zh-CN': '商品支付转化率（次数）',
    en: 'Conversion rate (orders / product views)',
  },
  definition: {
    'zh-CN': '商品页每被看一百次成交了几单。',
    en: 'Orders divided by product page views.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['支付转化率(PV)'],
  },
  unverifiedLabels: {},
  formula: 'orders / product-page-views',
  notes: {},
  notesZh: ['分子是订单，分母是浏览次数'],
  pitfalls: [],
  pitfallsZh: ['按次数算，会比按人算的低很多'],
  drivers: ['orders', 'product-page-views'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'session-conversion-rate',
    'order-visit-conversion-rate',
    'unit-session-percentage',
    'listing-sales-conversion-rate',
    'order-conversion-rate',
    'purchaser-rate',
    'click-pay-rate-users',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '支付转化率(PV)',
      platform: 'xiaohongshu',
    },
  ],
});
