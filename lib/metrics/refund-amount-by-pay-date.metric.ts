import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-amount-by-pay-date',
  name: {
    'zh-CN': '退款金额（支付时间）',
    en: 'Refund amount by payment date',
  },
  definition: {
    'zh-CN': '这段时间付款的订单里退掉的钱。',
    en: 'Refunds of orders that were paid in the period.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['退款金额（支付日）', '成交退款金额（支付时间）'],
  labels: {
    douyin: ['退款金额（支付时间）', '成交退款金额（支付时间）'],
    kuaishou: ['退款金额（支付日）'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Refunds of the orders that were PAID in the period; keeps growing for days after.'],
  },
  notesZh: ['按付款时间算，之后还会继续增加'],
  pitfalls: [
    "Yesterday's figure looks small because returns have not happened yet.",
    'The column header on Douyin home carries a drop-down that switches the base between payment time and refund time.',
  ],
  pitfallsZh: ['昨天的数看着小，是因为还没来得及退'],
  drivers: [],
  seeAlso: ['refund-amount'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 69028269400',
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
      text: '退款金额（支付时间）',
      platform: 'douyin',
    },
    {
      text: '退款金额（支付日）',
      platform: 'kuaishou',
    },
  ],
});
