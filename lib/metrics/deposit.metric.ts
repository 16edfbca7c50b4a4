import { defineMetric } from './types';

export default defineMetric({
  id: 'deposit',
  name: {
    'zh-CN': '保证金',
    en: 'Deposit',
  },
  definition: {
    'zh-CN': '交给平台的保证金。',
    en: 'Guarantee money paid by the seller.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'depends',
  aliases: ['店铺保证金', '活动保证金'],
  labels: {},
  unverifiedLabels: {
    douyin: ['保证金'],
    pinduoduo: ['店铺保证金'],
    kuaishou: ['保证金'],
  },
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Guarantee money paid by the seller; compensation is deducted from it (recall).'],
  },
  notesZh: ['赔付会从里面扣'],
  pitfalls: [],
  pitfallsZh: ['不是货款，也不是广告余额'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
