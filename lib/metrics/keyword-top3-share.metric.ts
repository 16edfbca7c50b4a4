import { defineMetric } from './types';

export default defineMetric({
  id: 'keyword-top3-share',
  name: {
    'zh-CN': '前三位曝光占比',
    en: 'Top-three position share',
  },
  definition: {
    'zh-CN': '排在前三位的展示占比。',
    en: 'Share of showings in the first three positions.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['前三位曝光占比'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['只看这个词'],
  pitfalls: [],
  pitfallsZh: ['排在前面不等于卖得多，要看成交'],
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
      text: '前三位曝光占比',
      platform: 'xiaohongshu',
    },
  ],
});
