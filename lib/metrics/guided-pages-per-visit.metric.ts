import { defineMetric } from './types';

export default defineMetric({
  id: 'guided-pages-per-visit',
  name: {
    'zh-CN': '平均访问页面数',
    en: 'Pages per ad-guided visit',
  },
  definition: {
    'zh-CN': '广告带来的人平均看了几页。',
    en: 'Pages seen per ad-guided visit.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'visit',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['平均访问页面数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['按访问次数平均'],
  pitfalls: [],
  pitfallsZh: ['看得多也可能是没找到想要的'],
  drivers: [],
  seeAlso: ['avg-pages-per-visitor', 'pages-per-visit'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      text: '平均访问页面数',
      platform: 'taobao',
    },
  ],
});
