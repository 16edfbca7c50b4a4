import { defineMetric } from './types';

export default defineMetric({
  id: 'waybill-on-time-rate',
  name: {
    'zh-CN': '运单配送时效达成率',
    en: 'Waybill on-time rate',
  },
  definition: {
    'zh-CN': '按快递时效送到的运单占比。',
    en: "Share of waybills delivered within the line's time standard.",
  },
  category: 'logistics',
  unit: 'percent',
  base: 'waybill',
  better: 'higher',
  aliases: ['物流时效达成率'],
  labels: {
    douyin: ['运单配送时效达成率'],
    jd: ['运单配送时效达成率'],
    '1688': ['物流时效达成率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ["Waybills delivered within the line's time standard / waybills due, 30 days."],
  },
  notesZh: ['一般看30天'],
  pitfalls: [],
  pitfallsZh: ['快递变慢也会拉低，要看线路'],
  drivers: [],
  seeAlso: ['on-time-delivery-rate', 'on-time-ship-rate'],
  thresholds: [
    {
      platform: 'douyin',
      fact: 'Logistics dimension of 商家体验分',
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'jd',
      fact: 'Logistics dimension weighed 50% in the shop star of one observed tea shop',
      asOf: '2026-08-13',
      source: 'code-index:57713388462',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '运单配送时效达成率',
      platform: 'douyin',
    },
    {
      text: '运单配送时效达成率',
      platform: 'jd',
    },
  ],
});
