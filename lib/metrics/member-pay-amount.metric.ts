import { defineMetric } from './types';

export default defineMetric({
  id: 'member-pay-amount',
  name: {
    'zh-CN': '会员成交金额',
    en: 'Member sales',
  },
  definition: {
    'zh-CN': '会员付款的金额。',
    en: 'Money paid by members.',
  },
  category: 'customer',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['会员成交金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {},
  notesZh: ['只算会员'],
  pitfalls: ['Contains 成交金额.'],
  pitfallsZh: ['名字里含成交金额，不是全店的'],
  drivers: [],
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
      text: '会员成交金额',
      platform: 'taobao',
    },
  ],
});
