import { defineMetric } from './types';

export default defineMetric({
  id: 'post-ship-refund-orders',
  name: {
    'zh-CN': '发货后退款订单数',
    en: 'Orders refunded after shipping',
  },
  definition: {
    'zh-CN': '发货后退款的订单数。',
    en: 'Orders refunded after shipping.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: ['售后退款件数'],
  labels: {
    douyin: ['发货后退款订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Orders refunded after the parcel left.'],
  },
  notesZh: ['货已经发出'],
  pitfalls: [],
  pitfallsZh: ['运费常收不回来'],
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
      text: '发货后退款订单数',
      platform: 'douyin',
    },
  ],
});
