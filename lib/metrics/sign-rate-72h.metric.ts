import { defineMetric } from './types';

export default defineMetric({
  id: 'sign-rate-72h',
  name: {
    'zh-CN': '72H支签率',
    en: '72-hour signature rate',
  },
  definition: {
    'zh-CN': '72小时内签收的占比。',
    en: 'Share of orders signed for within 72 hours of payment.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    '1688': ['72H支签率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Orders signed for within 72 hours of payment (label reading; rule text not found).'],
  },
  notesZh: ['从付款开始算'],
  pitfalls: [],
  pitfallsZh: ['远地方天生慢'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
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
      text: '72H支签率',
      platform: '1688',
    },
  ],
});
