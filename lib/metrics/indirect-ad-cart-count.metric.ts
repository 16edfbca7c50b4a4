import { defineMetric } from './types';

export default defineMetric({
  id: 'indirect-ad-cart-count',
  name: {
    'zh-CN': '间接购物车数',
    en: 'Indirect ad cart adds',
  },
  definition: {
    'zh-CN': '点广告后把别的商品加购的数量。',
    en: 'Cart adds of other products of the shop.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['间接购物车数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['加的不是广告里的商品'],
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
      text: '间接购物车数',
      platform: 'taobao',
    },
  ],
});
