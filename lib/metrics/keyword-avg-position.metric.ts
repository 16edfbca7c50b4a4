import { defineMetric } from './types';

export default defineMetric({
  id: 'keyword-avg-position',
  name: {
    'zh-CN': '平均位次',
    en: 'Average position',
  },
  definition: {
    'zh-CN': '这个词展示时的平均位置。',
    en: 'Average position of showings for the keyword.',
  },
  category: 'ads',
  unit: 'score',
  base: 'position',
  better: 'lower',
  aliases: [],
  labels: {
    xiaohongshu: ['平均位次'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['数字越小越靠前'],
  pitfalls: [],
  pitfallsZh: ['数字变大是变差'],
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
      text: '平均位次',
      platform: 'xiaohongshu',
    },
  ],
});
