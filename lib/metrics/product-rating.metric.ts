import { defineMetric } from './types';

export default defineMetric({
  id: 'product-rating',
  name: {
    'zh-CN': '商品综合评分',
    en: 'Product rating',
  },
  definition: {
    'zh-CN': '买家给商品打的平均星数。',
    en: "Average stars of buyers' product reviews.",
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['店铺评价得分', '商品评分', '评价得分', 'Star rating', 'Review rating'],
  labels: {
    douyin: ['商品综合评分'],
    lazada: ['Product Rating'],
  },
  unverifiedLabels: {
    shopee: ['Product Rating'],
    amazon: ['Customer reviews'],
    temu: ['商品评分'],
    walmart: ['Rating'],
  },
  formula: null,
  notes: {
    douyin: ['Douyin: sum of product ratings of signed orders / rated signed orders, 30 days.'],
    all: ["Average stars of buyers' reviews"],
  },
  notesZh: ['只算有评价的'],
  pitfalls: ['Few reviews make it jump', 'Old Lazada material looks at the last 8 weeks only'],
  pitfallsZh: ['评价少时一条就变很多'],
  drivers: ['negative-review-rate', 'return-rate'],
  seeAlso: ['shop-rating'],
  thresholds: [
    {
      platform: 'lazada',
      fact: '4 or more counted as good',
      asOf: 'undated',
      source: 'https://ssopdot.com/blog/8506.html',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'url',
      at: 'https://ssopdot.com/blog/8506.html',
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
      text: '商品综合评分',
      platform: 'douyin',
    },
    {
      text: 'Product Rating',
      platform: 'lazada',
    },
  ],
});
