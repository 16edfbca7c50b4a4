import { defineMetric } from './types';

export default defineMetric({
  id: 'search-popularity',
  name: {
    'zh-CN': '搜索人气',
    en: 'Search popularity index',
  },
  definition: {
    'zh-CN': '反映多少人搜索的指数，不是人数。',
    en: 'An index of how many people searched; not a head count.',
  },
  category: 'traffic',
  unit: 'score',
  base: 'index point',
  better: 'higher',
  aliases: ['搜索指数', '搜索热度', '全网搜索指数'],
  labels: {
    taobao: ['搜索人气'],
    jd: ['搜索指数'],
    '1688': ['全网搜索指数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'An index fitted from the number of people searching; it is not a head count.',
      'The gap between two index values does not equal the gap between real values.',
    ],
  },
  notesZh: ['是换算出来的指数，不是真实人数'],
  pitfalls: ["Reading index 2000 vs 1000 as 'twice as many people' is wrong."],
  pitfallsZh: ['指数2000不等于人数是1000的两倍'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      text: '搜索人气',
      platform: 'taobao',
    },
    {
      text: '搜索指数',
      platform: 'jd',
    },
  ],
});
