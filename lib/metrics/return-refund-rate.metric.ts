import { defineMetric } from './types';

export default defineMetric({
  id: 'return-refund-rate',
  name: {
    'zh-CN': '退货退款率',
    en: 'Return-and-refund rate',
  },
  definition: {
    'zh-CN': '退货又退款的占比。',
    en: 'Share of refunds where goods come back.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    taobao: ['退货退款率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Share of refunds where goods come back; stands next to 仅退款率.'],
  },
  notesZh: ['货要寄回来才算'],
  pitfalls: [],
  pitfallsZh: ['和仅退款率是分开的两个数'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '退货退款率',
      platform: 'taobao',
    },
  ],
});
