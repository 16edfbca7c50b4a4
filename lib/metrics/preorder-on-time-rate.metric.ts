import { defineMetric } from './types';

export default defineMetric({
  id: 'preorder-on-time-rate',
  name: {
    'zh-CN': '预约单准时发货率',
    en: 'On-time rate of scheduled orders',
  },
  definition: {
    'zh-CN': '预约的单按时发货的占比。',
    en: 'Share of scheduled orders shipped on time.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['预约单准时发货率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Scheduled orders shipped on time, 30 days.'],
  },
  notesZh: ['看30天'],
  pitfalls: [],
  pitfallsZh: ['只看预约单'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      text: '预约单准时发货率',
      platform: 'jd',
    },
  ],
});
