import { defineMetric } from './types';

export default defineMetric({
  id: 'store-entry-users',
  name: {
    'zh-CN': '入店人数',
    en: 'People who entered the store page',
  },
  definition: {
    'zh-CN': '从外面点进店铺页的人数。',
    en: 'People who entered the store page.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['进店人数', '搜索入店人数'],
  labels: {
    'meituan-eleme': ['入店人数', '搜索入店人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People who went from outside to inside the store page.'],
  },
  notesZh: ['只算真正进到店里的人'],
  pitfalls: [],
  pitfallsZh: ['各入口的人会重复，不能相加'],
  drivers: ['store-exposure-users', 'store-entry-rate'],
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
      text: '入店人数',
      platform: 'meituan-eleme',
    },
  ],
});
