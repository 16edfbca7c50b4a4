import { defineMetric } from './types';

export default defineMetric({
  id: 'share-rate',
  name: {
    'zh-CN': '分享率',
    en: 'Share rate (live)',
  },
  definition: {
    'zh-CN': '分享次数和观看的比例。',
    en: 'Shares against viewers of the live session.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['分享率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Shares related to viewers of the live session (base not documented).'],
  },
  notesZh: ['分母平台没有写明'],
  pitfalls: [],
  pitfallsZh: ['只适合和自己以前比'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      text: '分享率',
      platform: 'douyin',
    },
  ],
});
