import { defineMetric } from './types';

export default defineMetric({
  id: 'visited-products',
  name: {
    'zh-CN': '被访问商品数',
    en: 'Products visited',
  },
  definition: {
    'zh-CN': '至少被一个人看过的商品个数。',
    en: 'Number of different products with at least one visit.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'product',
  better: 'higher',
  aliases: ['有访问商品数', '访问SPU数', '有访客商品数'],
  labels: {
    pinduoduo: ['被访问商品数'],
    jd: ['被访问商品数', '访问SPU数'],
    '1688': ['有访客商品数'],
    shopee: ['Items Visited'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Number of different products with at least one visit.'],
    shopee: ['Shopee: how many different products were opened at least once'],
  },
  notesZh: ['数的是商品，不是人'],
  pitfalls: [
    'Low share of visited products points to dead listings.',
    'Counts products, not people',
  ],
  pitfallsZh: ['占全部商品的比例低，说明很多商品没人看'],
  drivers: ['product-visitors'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
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
      text: '被访问商品数',
      platform: 'pinduoduo',
    },
    {
      text: '被访问商品数',
      platform: 'jd',
    },
  ],
});
