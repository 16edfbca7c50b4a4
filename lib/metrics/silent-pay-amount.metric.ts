import { defineMetric } from './types';

export default defineMetric({
  id: 'silent-pay-amount',
  name: {
    'zh-CN': '静默支付金额',
    en: 'Silent sales',
  },
  definition: {
    'zh-CN': '没问客服直接买的金额。',
    en: 'Sales without any chat.',
  },
  category: 'service',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    taobao: ['静默支付金额'],
  },
  unverifiedLabels: {},
  formula: 'paid-amount - cs-sales',
  currency: 'CNY',
  notes: {},
  notesZh: ['等于支付金额减客服支付金额'],
  pitfalls: ['Contains 支付金额.'],
  pitfallsZh: ['名字里含支付金额，不是全店的'],
  drivers: ['paid-amount', 'cs-sales'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
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
      text: '静默支付金额',
      platform: 'taobao',
    },
  ],
});
