import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-cart-cost',
  name: {
    'zh-CN': '加购成本',
    en: 'Cost per cart add',
  },
  definition: {
    'zh-CN': '广告平均每次加购花多少钱。',
    en: 'Ad money per cart add.',
  },
  category: 'ads',
  unit: 'money',
  base: 'action',
  better: 'lower',
  aliases: ['商品加购成本'],
  labels: {
    taobao: ['加购成本'],
    xiaohongshu: ['商品加购成本'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / ad-cart-count',
  currency: 'CNY',
  notes: {},
  notesZh: ['等于花费除以广告加购数'],
  pitfalls: [],
  pitfallsZh: ['加购不等于买，还要看成交'],
  drivers: ['ad-spend', 'ad-cart-count'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
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
      text: '加购成本',
      platform: 'taobao',
    },
    {
      text: '商品加购成本',
      platform: 'xiaohongshu',
    },
  ],
});
