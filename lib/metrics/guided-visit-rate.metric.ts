import { defineMetric } from './types';

export default defineMetric({
  id: 'guided-visit-rate',
  name: {
    'zh-CN': '引导访问率',
    en: 'Guided visit rate',
  },
  definition: {
    'zh-CN': '广告带来的访问占展示或点击的比例。',
    en: 'Ad-guided visits against impressions or clicks.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['引导访问率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Guided visits related to ad exposures or clicks; the report gives the base.'],
  },
  notesZh: ['分母看报表里的说明'],
  pitfalls: [],
  pitfallsZh: ['两张报表的分母可能不同'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
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
      text: '引导访问率',
      platform: 'taobao',
    },
  ],
});
