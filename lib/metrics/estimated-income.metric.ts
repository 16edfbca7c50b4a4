import { defineMetric } from './types';

export default defineMetric({
  id: 'estimated-income',
  name: {
    'zh-CN': '预计收入',
    en: 'Estimated income',
  },
  definition: {
    'zh-CN': '预计能收到的钱。',
    en: 'Turnover minus merchant subsidies and service fee.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['预计订单收入'],
  labels: {
    'meituan-eleme': ['预计收入', '预计订单收入'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Turnover minus merchant subsidies and service fee; display only, not the settlement.'],
  },
  notesZh: ['只是展示，还没结算'],
  pitfalls: ['Not profit and not the payout.'],
  pitfallsZh: ['不是到账，也不是利润'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      text: '预计收入',
      platform: 'meituan-eleme',
    },
  ],
});
