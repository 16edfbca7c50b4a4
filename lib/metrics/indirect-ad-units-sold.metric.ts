import { defineMetric } from './types';

export default defineMetric({
  id: 'indirect-ad-units-sold',
  name: {
    'zh-CN': '其他商品广告件数',
    en: 'Ad units of other products',
  },
  definition: {
    'zh-CN': '广告带来卖出的其他商品件数。',
    en: 'Pieces of other products sold after ad clicks.',
  },
  category: 'ads',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    amazon: ['Other SKU units'],
  },
  formula: null,
  notes: {},
  notesZh: ['不是被推广的商品'],
  pitfalls: [],
  pitfallsZh: ['是广告售出件数的一部分'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
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
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 22762457897 (eBay listings traffic report CSV headers)',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
