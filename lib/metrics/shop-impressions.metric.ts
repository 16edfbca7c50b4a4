import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-impressions',
  name: {
    'zh-CN': '店铺曝光次数',
    en: 'Shop impressions',
  },
  definition: {
    'zh-CN': '店铺在列表里被展示的次数。',
    en: 'Times the shop was shown in lists.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['总展现次数', '曝光次数', '展现次数'],
  labels: {
    'meituan-eleme': ['曝光次数'],
    '1688': ['展现次数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Times the shop was shown in lists; not people.'],
  },
  notesZh: ['按次数算，不是人数'],
  pitfalls: [],
  pitfallsZh: ['被展示不等于有人进店'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
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
      text: '曝光次数',
      platform: 'meituan-eleme',
    },
    {
      text: '展现次数',
      platform: '1688',
    },
  ],
});
