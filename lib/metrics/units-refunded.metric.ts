import { defineMetric } from './types';

export default defineMetric({
  id: 'units-refunded',
  name: {
    'zh-CN': '退款件数',
    en: 'Units refunded',
  },
  definition: {
    'zh-CN': '这段时间退款的件数。',
    en: 'Pieces refunded in the period.',
  },
  category: 'service',
  unit: 'count',
  base: 'piece',
  better: 'lower',
  aliases: [],
  labels: {
    amazon: ['Units Refunded'],
    'tiktok-shop': ['已退款的商品件数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: ['Amazon: pieces refunded in the period'],
  },
  notesZh: ['按退款时间算'],
  pitfalls: ['Orders they belong to may be months old'],
  pitfallsZh: ['这些货可能是几个月前卖的'],
  drivers: ['items-sold'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
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
      text: 'Units Refunded',
      platform: 'amazon',
    },
    {
      text: '已退款的商品件数',
      platform: 'tiktok-shop',
    },
  ],
});
