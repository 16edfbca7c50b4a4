import { defineMetric } from './types';

export default defineMetric({
  id: 'paid-amount-after-refunds',
  name: {
    'zh-CN': '退款后支付金额',
    en: 'Paid amount after refunds',
  },
  definition: {
    'zh-CN': '付款金额减去退款后剩下的钱。',
    en: 'Paid money minus refunds.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['退款后用户支付金额', '实际销售额', '退款后用户支付金额(支付时间)'],
  labels: {
    douyin: ['退款后支付金额', '退款后用户支付金额(支付时间)'],
  },
  unverifiedLabels: {},
  formula: 'paid-amount - refund-amount',
  currency: 'CNY',
  notes: {
    all: ['Closer to real income; still before commission, freight, ads and cost of goods.'],
    douyin: [
      'Douyin takes out refunds by payment time, so the value of recent days still shrinks.',
    ],
  },
  notesZh: ['还没减佣金、运费、广告和成本'],
  pitfalls: ['Contains the text 支付金额: longest match first.'],
  pitfallsZh: ['最近几天还会因退款继续变小'],
  drivers: ['paid-amount', 'refund-amount'],
  seeAlso: ['net-sales', 'gross-sales', 'total-sales'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
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
      text: '退款后支付金额',
      platform: 'douyin',
    },
  ],
});
