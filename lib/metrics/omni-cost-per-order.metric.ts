import { defineMetric } from './types';

export default defineMetric({
  id: 'omni-cost-per-order',
  name: {
    'zh-CN': '整体成交订单成本',
    en: 'Overall cost per order (full-domain)',
  },
  definition: {
    'zh-CN': '全域推广平均每单花多少钱。',
    en: 'Overall spend per overall order.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['整体成交订单成本'],
  },
  unverifiedLabels: {},
  formula: 'omni-ad-spend / omni-orders',
  currency: 'CNY',
  notes: {},
  notesZh: ['自然成交的单也算在分母里'],
  pitfalls: [],
  pitfallsZh: ['会比只看广告单便宜'],
  drivers: ['omni-ad-spend', 'omni-orders'],
  seeAlso: ['cost-per-order', 'conversion-cost', 'ad-cost-per-result', 'net-cost-per-order'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/uni_promotion_get.go',
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
      text: '整体成交订单成本',
      platform: 'douyin',
    },
  ],
});
