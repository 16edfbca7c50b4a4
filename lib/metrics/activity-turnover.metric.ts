import { defineMetric } from './types';

export default defineMetric({
  id: 'activity-turnover',
  name: {
    'zh-CN': '活动营业总额',
    en: 'Turnover of activity orders',
  },
  definition: {
    'zh-CN': '活动订单的原价总额。',
    en: 'Original price of orders with a promotion.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    'meituan-eleme': ['活动营业总额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Original price of orders that enjoyed a promotion.'],
  },
  notesZh: ['按原价算'],
  pitfalls: [],
  pitfallsZh: ['不是收到的钱'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
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
      text: '活动营业总额',
      platform: 'meituan-eleme',
    },
  ],
});
