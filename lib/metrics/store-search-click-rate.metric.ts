import { defineMetric } from './types';

export default defineMetric({
  id: 'store-search-click-rate',
  name: {
    'zh-CN': '店内搜索点击率',
    en: 'Store search click rate',
  },
  definition: {
    'zh-CN': '在自己店内搜索后点了结果的占比。',
    en: 'Share of searches inside the shop that led to a click.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'search',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Search click rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['说的是自己店里的搜索框'],
  pitfalls: [],
  pitfallsZh: ['不是平台搜索，也不是外部搜索引擎'],
  drivers: [],
  seeAlso: ['search-click-rate', 'search-click-rate-users'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/search_conversions.md',
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
      text: 'Search click rate',
      platform: 'shopify',
    },
  ],
});
