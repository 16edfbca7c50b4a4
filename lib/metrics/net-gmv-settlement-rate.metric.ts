import { defineMetric } from './types';

export default defineMetric({
  id: 'net-gmv-settlement-rate',
  name: {
    'zh-CN': '净成交金额结算率',
    en: 'Settled share of net ad sales',
  },
  definition: {
    'zh-CN': '净成交额里已结算的比例。',
    en: 'Share of net ad sales that is settled.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['净成交金额结算率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['看的是结算，不是退款'],
  pitfalls: [
    "Qianchuan's settlement rate has another base (settled part of net sales); do not mix.",
  ],
  pitfallsZh: ['最近几天还没结算，会偏低'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59315225378',
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
      text: '净成交金额结算率',
      platform: 'douyin',
    },
  ],
});
