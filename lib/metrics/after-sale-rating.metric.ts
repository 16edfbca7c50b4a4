import { defineMetric } from './types';

export default defineMetric({
  id: 'after-sale-rating',
  name: {
    'zh-CN': '售后评价得分',
    en: 'After-sale rating',
  },
  definition: {
    'zh-CN': '买家给售后打的分。',
    en: "Buyers' rating of after-sale service.",
  },
  category: 'service',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['售后评价得分'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['90 days.'],
  },
  notesZh: ['看90天'],
  pitfalls: [],
  pitfallsZh: ['打分的人少时不稳定'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      text: '售后评价得分',
      platform: 'jd',
    },
  ],
});
