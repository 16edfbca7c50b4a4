import { defineMetric } from './types';

export default defineMetric({
  id: 'activity-orders',
  name: {
    'zh-CN': '活动订单数',
    en: 'Activity orders',
  },
  definition: {
    'zh-CN': '参加活动的订单数。',
    en: 'Orders brought by promotions.',
  },
  category: 'finance',
  unit: 'count',
  base: 'order',
  better: 'depends',
  aliases: ['活动订单占比'],
  labels: {
    'meituan-eleme': ['活动订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Orders brought by promotions.'],
  },
  notesZh: ['只算享受活动的'],
  pitfalls: [],
  pitfallsZh: ['不等于活动多带来的单'],
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
      text: '活动订单数',
      platform: 'meituan-eleme',
    },
  ],
});
