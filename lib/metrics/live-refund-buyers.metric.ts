import { defineMetric } from './types';

export default defineMetric({
  id: 'live-refund-buyers',
  name: {
    'zh-CN': '直播间退款人数',
    en: 'Live buyers with refunds',
  },
  definition: {
    'zh-CN': '直播间退款的人数。',
    en: 'Live buyers with a refund.',
  },
  category: 'sales',
  unit: 'count',
  base: 'buyer',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['直播间退款人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['一人只算一次'],
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
      text: '直播间退款人数',
      platform: 'douyin',
    },
  ],
});
