import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-buyers',
  name: {
    'zh-CN': '退款买家数',
    en: 'Buyers with refunds',
  },
  definition: {
    'zh-CN': '有过退款的不重复人数。',
    en: 'Distinct people with a finished refund.',
  },
  category: 'sales',
  unit: 'count',
  base: 'buyer',
  better: 'lower',
  aliases: ['退款人数', '退款买家数(退款时间)'],
  labels: {
    xiaohongshu: ['退款买家数(退款时间)'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    xiaohongshu: [
      'People with at least one finished refund in the period, by refund time on Xiaohongshu.',
    ],
  },
  notesZh: ['按退款时间算，一人只算一次'],
  pitfalls: [],
  pitfallsZh: ['不是退款单数'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      text: '退款买家数(退款时间)',
      platform: 'xiaohongshu',
    },
  ],
});
