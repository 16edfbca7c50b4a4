import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-without-return-rate',
  name: {
    'zh-CN': '退款不退货执行率',
    en: 'Refund-without-return execution rate',
  },
  definition: {
    'zh-CN': '退款不退货执行的占比。',
    en: 'Share of qualifying requests refunded without return.',
  },
  category: 'score',
  unit: 'percent',
  base: 'request',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['近7天退款不退货执行率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['看最近7天'],
  pitfalls: [],
  pitfallsZh: ['具体要求看平台规则'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '近7天退款不退货执行率',
      platform: 'jd',
    },
  ],
});
