import { defineMetric } from './types';

export default defineMetric({
  id: 'pre-ship-refund-orders',
  name: {
    'zh-CN': '发货前退款订单数',
    en: 'Orders refunded before shipping',
  },
  definition: {
    'zh-CN': '发货前退款的订单数。',
    en: 'Orders refunded before shipping.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: ['售中退款件数'],
  labels: {
    douyin: ['发货前退款订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Orders refunded before the parcel left.'],
  },
  notesZh: ['货还没发出去'],
  pitfalls: [],
  pitfallsZh: ['发货快一点常能减少'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
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
      text: '发货前退款订单数',
      platform: 'douyin',
    },
  ],
});
