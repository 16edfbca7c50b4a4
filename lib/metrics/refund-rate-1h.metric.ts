import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-rate-1h',
  name: {
    'zh-CN': '1小时内退款率',
    en: 'Refund rate within one hour',
  },
  definition: {
    'zh-CN': '付款后一小时内退掉的金额占比。',
    en: 'Share of sales refunded within one hour of payment.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: ['1小时退款率'],
  labels: {
    douyin: ['1小时内退款率', '1小时退款率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Amount refunded within an hour of payment compared with overall sales.'],
  },
  notesZh: ['只算一小时内的退款'],
  pitfalls: ['High values hint at impulse or fake orders, or a price error.'],
  pitfallsZh: ['偏高可能是冲动下单或标错价'],
  drivers: [],
  seeAlso: [
    'refund-rate',
    'refund-order-rate',
    'unit-refund-rate',
    'return-rate',
    'return-order-rate',
    'non-buyer-fault-refund-rate',
  ],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59315225378',
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
      text: '1小时内退款率',
      platform: 'douyin',
    },
  ],
});
