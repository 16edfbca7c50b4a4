import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-units-sold',
  name: {
    'zh-CN': '广告售出件数',
    en: 'Ad items sold',
  },
  definition: {
    'zh-CN': '广告带来卖出的件数。',
    en: 'Pieces sold after ad clicks.',
  },
  category: 'ads',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: ['Items Sold'],
  labels: {
    shopee: ['Items Sold'],
    ebay: ['Quantity sold'],
  },
  unverifiedLabels: {
    amazon: ['Units'],
  },
  formula: null,
  notes: {
    shopee: ['Pieces sold after ad clicks; Shopee also counts other products of the shop'],
  },
  notesZh: ['别的商品也可能算进来'],
  pitfalls: ["Items Sold on Shopee's ad page is not the shop's items sold"],
  pitfallsZh: ['不是全店卖出的件数'],
  drivers: ['ad-orders'],
  seeAlso: ['items-sold', 'product-total-sales', 'units-sold-30d'],
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
  examples: [
    {
      text: 'Items Sold',
      platform: 'shopee',
    },
    {
      text: 'Quantity sold',
      platform: 'ebay',
    },
  ],
});
