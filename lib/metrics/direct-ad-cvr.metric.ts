import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-cvr',
  name: {
    'zh-CN': '直接点击转化率',
    en: 'Direct ad conversion rate',
  },
  definition: {
    'zh-CN': '每一百次点击里买这个商品的单数。',
    en: 'Direct ad orders divided by ad clicks.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'click',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['直接点击转化率'],
    shopee: ['Direct Conversion Rate'],
  },
  unverifiedLabels: {},
  formula: 'direct-ad-orders / ad-clicks',
  formulaByPlatform: {
    shopee: 'direct-ad-conversions / ad-clicks',
  },
  notes: {
    shopee: ['Shopee: conversions (products) over clicks'],
  },
  notesZh: ['只算买了被推广商品的'],
  pitfalls: [],
  pitfallsZh: ['总的点击转化率会比它高'],
  drivers: ['direct-ad-orders', 'ad-clicks'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'url',
      at: 'https://docs.supermetrics.com/docs/shopee-ads-fields',
    },
    {
      kind: 'url',
      at: 'https://help.m19.com/signification-of-the-different-m%C3%A9trics-from-our-product-page',
    },
    {
      kind: 'url',
      at: 'https://ppc.tools/knowledge-base/what-does-each-metric-mean/?seq_no=2',
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
      text: '直接点击转化率',
      platform: 'taobao',
    },
    {
      text: 'Direct Conversion Rate',
      platform: 'shopee',
    },
  ],
});
