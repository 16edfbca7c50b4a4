import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-conversions',
  name: {
    'zh-CN': '直接广告转化数',
    en: 'Direct ad conversions',
  },
  definition: {
    'zh-CN': '买了被推广商品的转化次数。',
    en: 'Conversions on the advertised product itself.',
  },
  category: 'ads',
  unit: 'count',
  base: 'event',
  better: 'higher',
  aliases: [],
  labels: {
    shopee: ['Direct Conversions'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopee: [
      'Shopee: number of different products sold per order after a click, not orders and not pieces',
    ],
  },
  notesZh: ['只算被推广的商品'],
  pitfalls: ['Shopee example: 3 pieces of A and 2 of B are two conversions'],
  pitfallsZh: ['是广告转化数的一部分'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.ph/learn/faq/280/1441',
    },
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
    },
    {
      kind: 'url',
      at: 'https://sebotraining.com/?p=10157',
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
      text: 'Direct Conversions',
      platform: 'shopee',
    },
  ],
});
