import { defineMetric } from './types';

export default defineMetric({
  id: 'invalid-orders',
  name: {
    'zh-CN': '无效订单',
    en: 'Invalid orders',
  },
  definition: {
    'zh-CN': '被取消、没有完成的订单数。',
    en: 'Orders that were cancelled or not finished.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    'meituan-eleme': ['无效订单'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['和有效订单相对'],
  pitfalls: [],
  pitfallsZh: ['变多要看取消的原因'],
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
      text: '无效订单',
      platform: 'meituan-eleme',
    },
  ],
});
