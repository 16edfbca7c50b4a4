import { defineMetric } from './types';

export default defineMetric({
  id: 'pilot-rank',
  name: {
    'zh-CN': '领航员综合分行业排名',
    en: 'PDD pilot rank',
  },
  definition: {
    'zh-CN': '综合分在同行里排到百分之几。',
    en: 'Position in percent among peers.',
  },
  category: 'score',
  unit: 'percent',
  base: 'percentile',
  better: 'lower',
  aliases: ['领航员排名'],
  labels: {
    pinduoduo: ['领航员综合分行业排名'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Position in percent: 36% means better than about 64% of peers.'],
  },
  notesZh: ['36%表示比约六成四同行好'],
  pitfalls: ['Bigger number is worse although it looks like a score.'],
  pitfallsZh: ['数越大越差，别当成得分'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
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
      text: '领航员综合分行业排名',
      platform: 'pinduoduo',
    },
  ],
});
