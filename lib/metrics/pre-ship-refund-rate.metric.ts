import { defineMetric } from './types';

export default defineMetric({
  id: 'pre-ship-refund-rate',
  name: {
    'zh-CN': '发货前订单退款率',
    en: 'Refund rate before shipping',
  },
  definition: {
    'zh-CN': '发货前退款的订单占比。',
    en: 'Share of orders refunded before shipping.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['发货前订单退款率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Orders refunded before shipping / orders.'],
  },
  notesZh: ['按单数算'],
  pitfalls: [],
  pitfallsZh: ['不反映商品质量'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
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
      text: '发货前订单退款率',
      platform: 'douyin',
    },
  ],
});
