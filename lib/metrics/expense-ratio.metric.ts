import { defineMetric } from './types';

export default defineMetric({
  id: 'expense-ratio',
  name: {
    'zh-CN': '支出占比',
    en: 'Expense ratio',
  },
  definition: {
    'zh-CN': '支出占成交金额的比例。',
    en: 'Expenses divided by paid amount.',
  },
  category: 'finance',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['支出占比'],
  },
  unverifiedLabels: {},
  formula: 'expense-amount / paid-amount',
  notes: {},
  notesZh: ['支出里只有广告和佣金'],
  pitfalls: [],
  pitfallsZh: ['低了也可能没算货款和运费'],
  drivers: ['expense-amount', 'paid-amount'],
  seeAlso: ['ad-cost-ratio', 'ad-cost-of-sales'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
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
      text: '支出占比',
      platform: 'douyin',
    },
  ],
});
