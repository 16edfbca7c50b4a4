import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-sales-share',
  name: {
    'zh-CN': '广告销售占比',
    en: 'Ad share of sales',
  },
  definition: {
    'zh-CN': '广告成交额占全店成交额的比例。',
    en: 'Ad sales divided by all sales.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'depends',
  aliases: [],
  labels: {
    shopee: ['% GMV Iklan / GMV Toko'],
  },
  unverifiedLabels: {},
  formula: 'ad-sales / paid-amount',
  notes: {
    shopee: [
      'Ad sales over all sales; derived by sellers, for example Shopee ad GMV over shop GMV',
    ],
  },
  notesZh: ['按金额算'],
  pitfalls: ['Above one half: the shop depends on paid traffic'],
  pitfallsZh: ['过半说明很依赖花钱买流量'],
  drivers: ['ad-sales'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
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
      text: '% GMV Iklan / GMV Toko',
      platform: 'shopee',
    },
  ],
});
