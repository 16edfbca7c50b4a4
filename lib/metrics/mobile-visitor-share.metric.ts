import { defineMetric } from './types';

export default defineMetric({
  id: 'mobile-visitor-share',
  name: {
    'zh-CN': '无线访客占比',
    en: 'Mobile visitor share',
  },
  definition: {
    'zh-CN': '用手机来的访客占全部访客的比例。',
    en: 'Share of visitors who came by phone.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'visitor',
  better: 'depends',
  aliases: ['无线占比'],
  labels: {
    '1688': ['无线占比'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Mobile visitors divided by all visitors of the shop.'],
  },
  notesZh: ['剩下的是电脑访客'],
  pitfalls: [],
  pitfallsZh: ['占比变了，先看总人数有没有变'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '无线占比',
      platform: '1688',
    },
  ],
});
