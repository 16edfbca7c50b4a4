import { defineMetric } from './types';

export default defineMetric({
  id: 'expected-commission-saved',
  name: {
    'zh-CN': '全域实际免除佣金',
    en: 'Commission waived',
  },
  definition: {
    'zh-CN': '平台免掉的佣金。',
    en: 'Commission the platform waived.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['全域实际免除佣金'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Commission the platform waived for full-domain promotion, as exported from compass.'],
  },
  notesZh: ['只在符合条件时有'],
  pitfalls: [],
  pitfallsZh: ['是少付的，不是收入'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      text: '全域实际免除佣金',
      platform: 'douyin',
    },
  ],
});
