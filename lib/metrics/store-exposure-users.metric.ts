import { defineMetric } from './types';

export default defineMetric({
  id: 'store-exposure-users',
  name: {
    'zh-CN': '曝光人数',
    en: 'People who saw the store',
  },
  definition: {
    'zh-CN': '看到过店铺的不重复人数。',
    en: 'Distinct people who saw the store in lists.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['搜索曝光人数', '商家列表曝光人数'],
  labels: {
    'meituan-eleme': ['曝光人数', '搜索曝光人数', '商家列表曝光人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People who saw the store at the given position in the period.'],
  },
  notesZh: ['各入口分开统计，会有重复的人'],
  pitfalls: ['Per-source people overlap; do not add them.'],
  pitfallsZh: ['几个入口的人数不能相加'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
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
      text: '曝光人数',
      platform: 'meituan-eleme',
    },
  ],
});
