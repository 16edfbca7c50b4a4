import { defineMetric } from './types';

export default defineMetric({
  id: 'logistics-quality-return-rate',
  name: {
    'zh-CN': '发货物流品退率',
    en: 'Logistics-caused return rate',
  },
  definition: {
    'zh-CN': '因发货或物流问题退货的占比。',
    en: 'Share of orders returned for shipping reasons.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['发货品退率', '物流发货退款率'],
  labels: {
    douyin: ['发货物流品退率'],
    jd: ['发货物流品退率'],
    '1688': ['物流发货退款率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Paid orders of 30 days returned for shipping reasons with a confirmed liability / paid orders.',
    ],
  },
  notesZh: ['责任确认了才算'],
  pitfalls: [],
  pitfallsZh: ['不是商品质量问题'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
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
      text: '发货物流品退率',
      platform: 'douyin',
    },
    {
      text: '发货物流品退率',
      platform: 'jd',
    },
  ],
});
