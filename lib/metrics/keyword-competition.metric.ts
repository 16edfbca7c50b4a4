import { defineMetric } from './types';

export default defineMetric({
  id: 'keyword-competition',
  name: {
    'zh-CN': '竞争度',
    en: 'Keyword competition',
  },
  definition: {
    'zh-CN': '这个搜索词的竞争激烈程度。',
    en: 'How hard the search word is to win.',
  },
  category: 'product',
  unit: 'score',
  base: 'index point',
  better: 'lower',
  aliases: [],
  labels: {
    jd: ['竞争度'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    jd: ['JD hot-word board: lower is easier to win.'],
  },
  notesZh: ['数越小越容易'],
  pitfalls: [],
  pitfallsZh: ['竞争小也可能没什么人搜'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '竞争度',
      platform: 'jd',
    },
  ],
});
