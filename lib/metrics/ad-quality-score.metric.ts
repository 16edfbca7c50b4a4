import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-quality-score',
  name: {
    'zh-CN': '质量分',
    en: 'Ad quality score',
  },
  definition: {
    'zh-CN': '广告和词、商品配不配的分数。',
    en: 'Score of how well keyword, creative and product fit.',
  },
  category: 'ads',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['关键词质量分', '创意质量'],
  labels: {},
  unverifiedLabels: {
    taobao: ['质量分'],
  },
  formula: null,
  notes: {
    all: ['Relevance of keyword, creative and product; higher lowers the price paid per click.'],
  },
  notesZh: ['分高点击会便宜一点'],
  pitfalls: ["Douyin's product list also has a 质量分 meaning listing quality."],
  pitfallsZh: ['别的页面的质量分说的是商品信息'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
