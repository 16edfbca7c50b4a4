import { defineMetric } from './types';

export default defineMetric({
  id: 'post-ship-refund-rate',
  name: {
    'zh-CN': '发货后订单退款率',
    en: 'Refund rate after shipping',
  },
  definition: {
    'zh-CN': '发货后退款的订单占比。',
    en: 'Share of orders refunded after shipping.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['发货后订单退款率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Orders refunded after shipping / orders.'],
  },
  notesZh: ['按单数算'],
  pitfalls: [],
  pitfallsZh: ['最近几天的还没退完，偏低'],
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
      text: '发货后订单退款率',
      platform: 'douyin',
    },
  ],
});
