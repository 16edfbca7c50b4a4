import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-rating',
  name: {
    'zh-CN': '店铺评分',
    en: 'Shop rating',
  },
  definition: {
    'zh-CN': '买家给店铺打的平均分。',
    en: 'Average rating buyers gave the shop.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['Overall rating'],
  labels: {
    shopee: ['Keseluruhan Penilaian'],
    etsy: ['Average review rating'],
    jd: ['店铺评价得分', '评价得分'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['Shop rating'],
    shopee: ['Shop Rating', 'Overall Review Rating'],
  },
  formula: null,
  notes: {
    shopee: ['Shopee: overall review rating of the shop'],
  },
  notesZh: ['说的是整个店'],
  pitfalls: ['Shop rating and product rating are two figures'],
  pitfallsZh: ['和单个商品的评分是两个数'],
  drivers: ['product-rating'],
  seeAlso: ['product-rating'],
  thresholds: [
    {
      platform: 'shopee',
      fact: 'Sample payload of the interface shows 4.5 as target',
      asOf: 'undated sample',
      source:
        'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
    },
  ],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'repository',
      at: 'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
    },
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/en-us/articles/29665255990039-How-to-Track-Your-Progress-Toward-Becoming-a-Star-Seller',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Keseluruhan Penilaian',
      platform: 'shopee',
    },
    {
      text: 'Average review rating',
      platform: 'etsy',
    },
  ],
});
