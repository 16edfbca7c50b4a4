import { defineMetric } from './types';

export default defineMetric({
  id: 'product-pay-conversion-rate',
  name: {
    'zh-CN': '商品支付转化率（人数）',
    en: 'Conversion rate (buyers / product visitors)',
  },
  definition: {
    'zh-CN': '看过商品页的人里有多少人付了款。',
    en: 'Share of product-page visitors who paid.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['支付转化率(UV)'],
  },
  unverifiedLabels: {},
  formula: 'buyers / product-visitors',
  notes: {
    xiaohongshu: [
      'Xiaohongshu shows two versions: UV = buyers / product visitors, PV = orders / product views.',
    ],
  },
  notesZh: ['分母是商品访客，不是店铺访客'],
  pitfalls: [],
  pitfallsZh: ['旁边还有按浏览次数算的一个，别看混'],
  drivers: ['buyers', 'product-visitors'],
  seeAlso: [
    'pay-conversion-rate',
    'product-view-order-rate',
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
      text: '支付转化率(UV)',
      platform: 'xiaohongshu',
    },
  ],
});
