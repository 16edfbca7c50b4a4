import { defineMetric } from './types';

export default defineMetric({
  id: 'live-checking-out',
  name: {
    'zh-CN': '正在结账',
    en: 'Checking out',
  },
  definition: {
    'zh-CN': '最近10分钟里正在结账的数目。',
    en: 'Checkouts in progress in a ten-minute window.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'checkout',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopify: ['Checking out'],
  },
  formula: null,
  notes: {
    shopify: [
      'Shopify Live View: distinct checkout tokens in a 10-minute window, each counted once to keep bots out (change of March 2023)',
    ],
  },
  notesZh: ['同一次结账只算一次'],
  pitfalls: ["A live snapshot, not the day's total"],
  pitfallsZh: ['是此刻的样子，不是全天合计'],
  drivers: ['sessions-reached-checkout'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'https://lucidcommerce.co/blogs/shopify-updates/shopify-refines-live-view-checkout-count-methodology',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
