import { defineMetric } from './types';

export default defineMetric({
  id: 'search-click-rate-users',
  name: {
    'zh-CN': '搜索点击率（人数）',
    en: 'Search click rate (people)',
  },
  definition: {
    'zh-CN': '在搜索里看到商品的人有多少进了店。',
    en: 'Share of people who saw it in search and then visited.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    aliexpress: ['搜索点击率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    aliexpress: [
      'AliExpress growth centre: shop visitors from search over visitors who saw the product in search, last 30 days',
    ],
  },
  notesZh: ['两边都是人数，看最近30天'],
  pitfalls: [],
  pitfallsZh: ['和按次数算的点击率不能直接比'],
  drivers: [],
  seeAlso: ['search-click-rate', 'store-search-click-rate'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'url',
      at: 'https://sell.aliexpress.com/sjczsj.htm',
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
      text: '搜索点击率',
      platform: 'aliexpress',
    },
  ],
});
