import { defineMetric } from './types';

export default defineMetric({
  id: 'star-rank-percent',
  name: {
    'zh-CN': '店铺星级排名',
    en: 'Star rank',
  },
  definition: {
    'zh-CN': '店铺星级在同行里的位置。',
    en: 'Position of the star score among peers.',
  },
  category: 'score',
  unit: 'percent',
  base: 'percentile',
  better: 'lower',
  aliases: [],
  labels: {
    jd: ['店铺星级排名'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Position of the shop among peers by star score.'],
  },
  notesZh: ['按百分比排'],
  pitfalls: [],
  pitfallsZh: ['看清是越大好还是越小好'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      text: '店铺星级排名',
      platform: 'jd',
    },
  ],
});
