import { defineMetric } from './types';

export default defineMetric({
  id: 'search-cart-add-share',
  name: {
    'zh-CN': '搜索加购份额',
    en: 'Search cart-add share',
  },
  definition: {
    'zh-CN': '这个词的所有加购里自家占多少。',
    en: 'Own share of all cart adds for that search word.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    amazon: ['Cart Adds: ASIN Share', 'Cart Adds: Brand Share'],
  },
  formula: null,
  notes: {
    amazon: ['Amazon: cart adds of your product over all cart adds from that query'],
  },
  notesZh: ['只看这个搜索词'],
  pitfalls: ['Few events: monthly figures are steadier than weekly'],
  pitfallsZh: ['数量少时看月度更稳'],
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
