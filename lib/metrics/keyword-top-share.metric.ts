import { defineMetric } from './types';

export default defineMetric({
  id: 'keyword-top-share',
  name: {
    'zh-CN': '首位曝光占比',
    en: 'Top-position share',
  },
  definition: {
    'zh-CN': '排在第一位的展示占比。',
    en: 'Share of showings in first position for the keyword.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['首位点击占比'],
  labels: {
    xiaohongshu: ['首位曝光占比'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Share of showings in first (or first three) position for the keyword.'],
  },
  notesZh: ['只看这个词'],
  pitfalls: [],
  pitfallsZh: ['排在前面不等于卖得多'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
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
      text: '首位曝光占比',
      platform: 'xiaohongshu',
    },
  ],
});
