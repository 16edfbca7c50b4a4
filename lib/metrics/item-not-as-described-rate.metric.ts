import { defineMetric } from './types';

export default defineMetric({
  id: 'item-not-as-described-rate',
  name: {
    'zh-CN': '货不对版率',
    en: 'Item not as described rate',
  },
  definition: {
    'zh-CN': '买家说货不对版的占比。',
    en: 'Share of orders reported as not as described.',
  },
  category: 'service',
  unit: 'percent',
  base: 'transaction',
  better: 'lower',
  aliases: ['INAD'],
  labels: {
    ebay: ['Item not as described'],
    aliexpress: ['货不对版纠纷提起率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ebay: ['eBay service metric against peers'],
    aliexpress: [
      'AliExpress: disputes for goods not matching, withdrawn ones taken off, over confirmed, expired and disputed orders, last 30 days',
    ],
  },
  notesZh: ['撤回的一般不算'],
  pitfalls: ['Better pictures and sizes help more than discounts'],
  pitfallsZh: ['图片和尺码写清楚比降价管用'],
  drivers: ['product-rating'],
  seeAlso: ['dispute-refund-rate'],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'url',
      at: 'https://help.sitnsell.com/article/154-ebay-seller-performance-overview',
    },
    {
      kind: 'url',
      at: 'https://sell.aliexpress.com/sjczsj.htm',
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
      text: 'Item not as described',
      platform: 'ebay',
    },
    {
      text: '货不对版纠纷提起率',
      platform: 'aliexpress',
    },
  ],
});
