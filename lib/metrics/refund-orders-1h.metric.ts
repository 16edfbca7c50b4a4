import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-orders-1h',
  name: {
    'zh-CN': '1小时内退款订单数',
    en: 'Orders refunded within one hour',
  },
  definition: {
    'zh-CN': '付款后一小时内退款的订单数。',
    en: 'Orders refunded within one hour of payment.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: ['1小时退款订单数'],
  labels: {
    douyin: ['1小时内退款订单数', '1小时退款订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Orders refunded within one hour of payment.'],
  },
  notesZh: ['超过一小时的不算'],
  pitfalls: [],
  pitfallsZh: ['不是全部退款订单'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '1小时内退款订单数',
      platform: 'douyin',
    },
  ],
});
