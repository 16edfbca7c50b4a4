import { defineMetric } from './types';

export default defineMetric({
  id: 'net-margin',
  name: {
    'zh-CN': '净利率',
    en: 'Net margin before ads',
  },
  definition: {
    'zh-CN': '扣掉各种成本后剩下的比例。',
    en: 'Share of sales left before ads and after other costs.',
  },
  category: 'finance',
  unit: 'percent',
  base: 'money',
  better: 'higher',
  aliases: ['净利润率'],
  labels: {},
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'After goods, packaging, platform fee, freight and refunds; when used for break-even ROI take it before ads.',
    ],
  },
  notesZh: ['算保本时要先不扣广告'],
  pitfalls: [],
  pitfallsZh: ['退款和运费也要算进去'],
  drivers: ['gross-margin', 'refund-rate', 'platform-commission'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54558634102',
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
  examples: [],
});
