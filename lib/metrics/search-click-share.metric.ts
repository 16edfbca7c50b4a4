import { defineMetric } from './types';

export default defineMetric({
  id: 'search-click-share',
  name: {
    'zh-CN': '搜索点击份额',
    en: 'Search click share',
  },
  definition: {
    'zh-CN': '这个词的所有点击里自家商品占多少。',
    en: 'Own share of all clicks for that search word.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'click',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    amazon: ['Clicks: ASIN Share', 'Clicks: Brand Share'],
  },
  formula: null,
  notes: {
    amazon: ["Amazon: clicks on your product over all clicks that came from that query's results"],
  },
  notesZh: ['只看这个搜索词带来的点击'],
  pitfalls: ['A share below the impression share hints at picture, price or rating'],
  pitfallsZh: ['比展示份额低，可能是图片、价格或评分的问题'],
  drivers: ['search-impression-share'],
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
  examples: [],
});
