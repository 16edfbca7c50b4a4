import { defineMetric } from './types';

export default defineMetric({
  id: 'returning-buyer-pay-amount',
  name: {
    'zh-CN': '老买家支付金额',
    en: 'Paid amount by returning buyers',
  },
  definition: {
    'zh-CN': '老买家付的钱。',
    en: 'Money paid by returning buyers.',
  },
  category: 'customer',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['老客支付金额', '复购老客支付金额'],
  labels: {
    taobao: ['老买家支付金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {},
  notesZh: ['只算以前买过的人'],
  pitfalls: ['Contains 支付金额.'],
  pitfallsZh: ['名字里含支付金额，不是全店的'],
  drivers: ['returning-customers'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      text: '老买家支付金额',
      platform: 'taobao',
    },
  ],
});
