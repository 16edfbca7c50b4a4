import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-fav-cart-cost',
  name: {
    'zh-CN': '总收藏加购成本',
    en: 'Cost per favourite or cart add',
  },
  definition: {
    'zh-CN': '平均每次收藏或加购花多少钱。',
    en: 'Ad money per save or cart add.',
  },
  category: 'ads',
  unit: 'money',
  base: 'action',
  better: 'lower',
  aliases: ['收藏加购成本', '宝贝收藏加购成本'],
  labels: {
    taobao: ['总收藏加购成本', '宝贝收藏加购成本'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / ad-fav-cart-count',
  currency: 'CNY',
  notes: {},
  notesZh: ['等于花费除以收藏加购数'],
  pitfalls: [],
  pitfallsZh: ['便宜不等于会成交'],
  drivers: ['ad-spend', 'ad-fav-cart-count'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
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
      text: '总收藏加购成本',
      platform: 'taobao',
    },
  ],
});
