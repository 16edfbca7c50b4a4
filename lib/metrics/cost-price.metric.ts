import { defineMetric } from './types';

export default defineMetric({
  id: 'cost-price',
  name: {
    'zh-CN': '成本',
    en: 'Cost of goods',
  },
  definition: {
    'zh-CN': '每件货的进货成本。',
    en: 'Cost of one piece, typed in by the seller.',
  },
  category: 'finance',
  unit: 'money',
  base: 'piece',
  better: 'lower',
  aliases: ['成本价', '采购成本'],
  labels: {},
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Must be typed in by the seller; without it no page can show profit.'],
  },
  notesZh: ['要自己填'],
  pitfalls: [],
  pitfallsZh: ['没填就算不出利润'],
  drivers: [],
  seeAlso: ['cost-of-goods-sold'],
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
