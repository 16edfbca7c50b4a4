import { defineMetric } from './types';

export default defineMetric({
  id: 'platform-commission',
  name: {
    'zh-CN': '平台佣金',
    en: 'Platform commission',
  },
  definition: {
    'zh-CN': '平台按成交收的佣金。',
    en: 'Commission the platform takes from sales.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['技术服务费', '平台扣点', '平台服务费', '平台佣金（财务已结算）'],
  labels: {
    douyin: ['平台佣金（财务已结算）', '平台佣金'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: [
      'Booked when settled, so the day does not match the sales day.',
      'Rate depends on category (recall).',
    ],
  },
  notesZh: ['结算时才记账'],
  pitfalls: [],
  pitfallsZh: ['日期和成交那天对不上'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
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
      text: '平台佣金（财务已结算）',
      platform: 'douyin',
    },
  ],
});
