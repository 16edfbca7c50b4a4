import { defineMetric } from './types';

export default defineMetric({
  id: 'net-cost-per-order',
  name: {
    'zh-CN': '每笔净成交花费',
    en: 'Cost per net order',
  },
  definition: {
    'zh-CN': '每笔净成交花了多少广告费。',
    en: 'Ad money per net ad order.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['净成交订单成本', '净成交订单成本(元)'],
  labels: {
    pinduoduo: ['每笔净成交花费'],
    douyin: ['净成交订单成本(元)'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / net-ad-orders',
  formulaByPlatform: {
    pinduoduo: 'order-ad-spend / net-ad-orders',
  },
  currency: 'CNY',
  notes: {
    pinduoduo: [
      'PDD uses the spend for completed orders (成交花费) as numerator in its interface field.',
    ],
  },
  notesZh: ['分母是扣退款后的订单'],
  pitfalls: [],
  pitfallsZh: ['会比每笔成交花费高'],
  drivers: ['ad-spend', 'net-ad-orders'],
  seeAlso: ['cost-per-order', 'conversion-cost', 'ad-cost-per-result', 'omni-cost-per-order'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      text: '每笔净成交花费',
      platform: 'pinduoduo',
    },
    {
      text: '净成交订单成本(元)',
      platform: 'douyin',
    },
  ],
});
