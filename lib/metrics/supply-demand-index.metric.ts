import { defineMetric } from './types';

export default defineMetric({
  id: 'supply-demand-index',
  name: {
    'zh-CN': '供需指数',
    en: 'Supply-demand index',
  },
  definition: {
    'zh-CN': '这个词想买和在卖的对比指数。',
    en: 'Index of demand against supply for a search word.',
  },
  category: 'product',
  unit: 'score',
  base: 'index point',
  better: 'depends',
  aliases: ['市场容量', '竞争力', '全网供需指数'],
  labels: {
    '1688': ['全网供需指数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Higher means more demand relative to supply for the word.'],
  },
  notesZh: ['越大说明想买的人相对多'],
  pitfalls: [],
  pitfallsZh: ['是指数，不是人数'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
  ],
  sourcePublic: true,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '全网供需指数',
      platform: '1688',
    },
  ],
});
