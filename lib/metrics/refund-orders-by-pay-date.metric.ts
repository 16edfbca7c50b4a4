import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-orders-by-pay-date',
  name: {
    'zh-CN': '退款订单数（支付时间）',
    en: 'Refunded orders by payment date',
  },
  definition: {
    'zh-CN': '这段时间付款的订单里退款的单数。',
    en: 'Orders paid in the period that were refunded.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['退款订单数（支付时间）'],
    kuaishou: ['退款订单数（支付日）'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['按付款时间算，之后还会增加'],
  pitfalls: [],
  pitfallsZh: ['最近几天的数总是偏小'],
  drivers: [],
  seeAlso: ['refund-orders'],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'repository',
      at: 'Amike-cc/ShopPilot:packages/shared/src/constants/business.ts',
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
      text: '退款订单数（支付时间）',
      platform: 'douyin',
    },
    {
      text: '退款订单数（支付日）',
      platform: 'kuaishou',
    },
  ],
});
