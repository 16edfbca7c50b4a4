import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-amount-1h',
  name: {
    'zh-CN': '1小时内退款金额',
    en: 'Refunds within one hour',
  },
  definition: {
    'zh-CN': '付款后一小时内退掉的钱。',
    en: 'Money refunded within one hour of payment.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['1小时退款金额', '1小时内退款金额(元)'],
  labels: {
    douyin: ['1小时内退款金额(元)', '1小时退款金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Money refunded within one hour of payment.'],
  },
  notesZh: ['超过一小时的不算'],
  pitfalls: [],
  pitfallsZh: ['不是全部退款'],
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
      text: '1小时内退款金额(元)',
      platform: 'douyin',
    },
  ],
});
