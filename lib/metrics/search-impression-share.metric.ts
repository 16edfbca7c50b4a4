import { defineMetric } from './types';

export default defineMetric({
  id: 'search-impression-share',
  name: {
    'zh-CN': '搜索曝光份额',
    en: 'Search impression share (brand)',
  },
  definition: {
    'zh-CN': '这个词的所有展示里自家商品占多少。',
    en: 'Own share of all impressions for that search word.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['ASIN share', 'Brand share'],
  labels: {},
  unverifiedLabels: {
    amazon: ['Impressions: ASIN Share', 'Impressions: Brand Share'],
  },
  formula: null,
  notes: {
    amazon: [
      'Amazon: impressions of your product over all impressions on the result pages of that query',
    ],
  },
  notesZh: ['自然展示和广告展示都算'],
  pitfalls: ['Organic and paid search page together; not the ad impression share'],
  pitfallsZh: ['和广告展示份额不是一回事'],
  drivers: ['product-impressions'],
  seeAlso: ['search-ad-impression-share', 'top-of-search-impression-share'],
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
