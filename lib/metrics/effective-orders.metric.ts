import { defineMetric } from './types';

export default defineMetric({
  id: 'effective-orders',
  name: {
    'zh-CN': '有效订单',
    en: 'Effective orders',
  },
  definition: {
    'zh-CN': '完成且没有取消的订单数。',
    en: 'Finished orders that were not cancelled.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: ['有效订单数'],
  labels: {
    'meituan-eleme': ['有效订单'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Finished, not cancelled orders.'],
  },
  notesZh: ['取消的不算'],
  pitfalls: [],
  pitfallsZh: ['旁边的无效订单是反过来的数'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 70977398628',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
    {
      kind: 'recall',
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
      text: '有效订单',
      platform: 'meituan-eleme',
    },
  ],
});
