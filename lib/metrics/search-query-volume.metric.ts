import { defineMetric } from './types';

export default defineMetric({
  id: 'search-query-volume',
  name: {
    'zh-CN': '搜索词搜索量',
    en: 'Search query volume',
  },
  definition: {
    'zh-CN': '顾客搜索这个词的次数。',
    en: 'How often customers typed this search word.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'search',
  better: 'depends',
  aliases: [],
  labels: {
    amazon: ['Search Query Volume'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: [
      'Amazon brand report: how often customers typed this query in the period; offered by week, month or quarter',
    ],
  },
  notesZh: ['按周、月或季度统计'],
  pitfalls: ['A market figure, not your traffic'],
  pitfallsZh: ['是整个市场的数，不是自己的流量'],
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
      text: 'Search Query Volume',
      platform: 'amazon',
    },
  ],
});
