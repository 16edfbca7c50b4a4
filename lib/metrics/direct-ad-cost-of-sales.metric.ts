import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-cost-of-sales',
  name: {
    'zh-CN': '直接广告成本销售比',
    en: 'Direct ACOS',
  },
  definition: {
    'zh-CN': '广告费占直接广告成交额的比例。',
    en: 'Ad spend divided by direct ad sales.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: ['Direct CIR'],
  labels: {
    shopee: ['Direct ACOS'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / direct-ad-gmv',
  notes: {
    shopee: [
      'Shopee: ad spend over sales of the advertised product itself within 7 days of the click',
    ],
  },
  notesZh: ['只算被推广商品的成交'],
  pitfalls: [
    'Always at least as high as ACOS',
    "'ACOS' is contained in the label: longest match first",
  ],
  pitfallsZh: ['总比全部广告成交的那个高'],
  drivers: ['direct-ad-gmv'],
  seeAlso: [],
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
      text: 'Direct ACOS',
      platform: 'shopee',
    },
  ],
});
