import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-units-sold',
  name: {
    'zh-CN': '直接广告售出件数',
    en: 'Direct ad items sold',
  },
  definition: {
    'zh-CN': '广告带来卖出的被推广商品件数。',
    en: 'Pieces of the advertised product sold after ad clicks.',
  },
  category: 'ads',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: [],
  labels: {
    shopee: ['Direct Items Sold'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopee: ['Pieces sold after ad clicks; Shopee also counts other products of the shop'],
  },
  notesZh: ['只算被推广的商品'],
  pitfalls: ["Items Sold on Shopee's ad page is not the shop's items sold"],
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
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Direct Items Sold',
      platform: 'shopee',
    },
  ],
});
