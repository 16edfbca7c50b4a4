import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-return-on-spend',
  name: {
    'zh-CN': '直接广告回报率',
    en: 'Direct ROAS',
  },
  definition: {
    'zh-CN': '直接广告成交额除以花费。',
    en: 'Direct ad sales divided by ad spend.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: ['Direct ROI'],
  labels: {
    shopee: ['Direct ROAS', 'Direct ROI'],
  },
  unverifiedLabels: {},
  formula: 'direct-ad-gmv / ad-spend',
  notes: {
    shopee: ['Shopee'],
  },
  notesZh: ['只算被推广商品的成交'],
  pitfalls: ["'ROAS' is contained in the label: longest match first"],
  pitfallsZh: ['比总的投产比低，别看混'],
  drivers: ['direct-ad-gmv'],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-7d',
    'roi-other-window',
    'ad-order-roi',
    'live-pay-roi',
    'break-even-roi',
    'ad-cost-of-sales',
    'activity-cost-ratio',
  ],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://docs.supermetrics.com/docs/shopee-ads-fields',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
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
      text: 'Direct ROAS',
      platform: 'shopee',
    },
  ],
});
