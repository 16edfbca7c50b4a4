import { defineMetric } from './types';

export default defineMetric({
  id: 'search-purchase-share',
  name: {
    'zh-CN': '搜索购买份额',
    en: 'Search purchase share',
  },
  definition: {
    'zh-CN': '这个词的所有购买里自家占多少。',
    en: 'Own share of all purchases for that search word.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    amazon: ['Purchases: ASIN Share', 'Purchases: Brand Share'],
  },
  formula: null,
  notes: {
    amazon: ['Amazon: purchases of your product over all purchases from that query'],
  },
  notesZh: ['只看从这个词开始的购买'],
  pitfalls: ['Purchases that start elsewhere are missing'],
  pitfallsZh: ['从别处进来的购买不算'],
  drivers: ['search-click-share'],
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
