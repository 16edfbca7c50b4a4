import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-cart-count',
  name: {
    'zh-CN': '总购物车数',
    en: 'Ad-led cart adds',
  },
  definition: {
    'zh-CN': '广告带来的加购数。',
    en: 'Cart adds credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: ['商品加购量', '总加购数'],
  labels: {
    taobao: ['总购物车数'],
    xiaohongshu: ['商品加购量'],
    jd: ['总加购数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    xiaohongshu: [
      'Pieces or actions added to cart within the attribution window after an ad click (Xiaohongshu: 7 days, actions).',
    ],
  },
  notesZh: ['只算归因天数内的'],
  pitfalls: [],
  pitfallsZh: ['加购还不是成交'],
  drivers: [],
  seeAlso: ['add-to-cart-count', 'add-to-cart-actions', 'cart-users'],
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
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
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
      text: '总购物车数',
      platform: 'taobao',
    },
    {
      text: '商品加购量',
      platform: 'xiaohongshu',
    },
  ],
});
