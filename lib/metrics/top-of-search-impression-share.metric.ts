import { defineMetric } from './types';

export default defineMetric({
  id: 'top-of-search-impression-share',
  name: {
    'zh-CN': '搜索结果顶部展示份额',
    en: 'Top-of-search impression share',
  },
  definition: {
    'zh-CN': '在搜索首页顶部的展示占比。',
    en: 'Share of showings at the top of the first results page.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['TOS IS'],
  labels: {},
  unverifiedLabels: {
    amazon: ['Top-of-search IS', 'Top-of-search impression share'],
  },
  formula: null,
  notes: {
    amazon: ['Amazon Sponsored ads: share of the showings at the top of the first result page'],
  },
  notesZh: ['只看顶部位置'],
  pitfalls: ['The top place costs more per click'],
  pitfallsZh: ['顶部点击更贵'],
  drivers: ['ad-cost-per-click'],
  seeAlso: ['search-impression-share', 'search-ad-impression-share'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
