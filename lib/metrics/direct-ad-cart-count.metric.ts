import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-cart-count',
  name: {
    'zh-CN': '直接购物车数',
    en: 'Direct ad cart adds',
  },
  definition: {
    'zh-CN': '点广告后把这个商品加购的数量。',
    en: 'Cart adds of the advertised product itself.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['直接购物车数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['只算被推广的商品'],
  pitfalls: [],
  pitfallsZh: ['是总购物车数的一部分'],
  drivers: [],
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
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '直接购物车数',
      platform: 'taobao',
    },
  ],
});
