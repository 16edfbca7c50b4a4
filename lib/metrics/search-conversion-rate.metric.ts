import { defineMetric } from './types';

export default defineMetric({
  id: 'search-conversion-rate',
  name: {
    'zh-CN': '在线商店搜索转化率',
    en: 'Online store search conversion',
  },
  definition: {
    'zh-CN': '在店内搜索后下单的占比。',
    en: 'Share of in-shop searches that led to an order.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'search',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Online store search conversion', 'Search conversion rate', '在线商店搜索转化'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopify: ['Shopify: searches that led to an order over all searches in the shop'],
  },
  notesZh: ['说的是自己店里的搜索框'],
  pitfalls: ["Concerns the shop's own search box, not Google"],
  pitfallsZh: ['和外部搜索引擎无关'],
  drivers: ['search-click-rate'],
  seeAlso: ['search-pay-conversion-rate'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
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
      text: 'Online store search conversion',
      platform: 'shopify',
    },
  ],
});
