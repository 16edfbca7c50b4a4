import { defineMetric } from './types';

export default defineMetric({
  id: 'search-query-score',
  name: {
    'zh-CN': '搜索词得分',
    en: 'Search query score',
  },
  definition: {
    'zh-CN': '这个搜索词对商品重要程度的名次。',
    en: 'Rank of the search word for the brand or product.',
  },
  category: 'score',
  unit: 'score',
  base: 'position',
  better: 'lower',
  aliases: [],
  labels: {
    amazon: ['Search Query Score'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: ['Amazon: rank of the query for your brand or product; 1 is the best'],
  },
  notesZh: ['1是最好的'],
  pitfalls: ['Called score, but it is a rank: 1 beats 100'],
  pitfallsZh: ['名字叫得分，其实是名次，越小越好'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellingPartnerSearchQueryPerformanceReport.json',
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
      text: 'Search Query Score',
      platform: 'amazon',
    },
  ],
});
