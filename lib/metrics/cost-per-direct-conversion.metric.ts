import { defineMetric } from './types';

export default defineMetric({
  id: 'cost-per-direct-conversion',
  name: {
    'zh-CN': '每次直接转化费用',
    en: 'Cost per direct conversion',
  },
  definition: {
    'zh-CN': '平均每次直接转化花多少钱。',
    en: 'Ad money per direct conversion.',
  },
  category: 'ads',
  unit: 'money',
  base: 'event',
  better: 'lower',
  aliases: [],
  labels: {
    shopee: ['Cost per Direct Conversion'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / direct-ad-conversions',
  notes: {
    shopee: ['Shopee: expense over conversions (products)'],
  },
  notesZh: ['只算买了被推广商品的'],
  pitfalls: [],
  pitfallsZh: ['会比每次转化费用高'],
  drivers: ['ad-spend', 'direct-ad-conversions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://docs.supermetrics.com/docs/shopee-ads-fields',
    },
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
    },
    {
      kind: 'url',
      at: 'https://help.franchiseninja.ai/portal/en/kb/articles/meta-ads-key-metrics-explained',
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
      text: 'Cost per Direct Conversion',
      platform: 'shopee',
    },
  ],
});
