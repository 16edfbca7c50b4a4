import { defineMetric } from './types';

export default defineMetric({
  id: 'search-clicks',
  name: {
    'zh-CN': '搜索点击次数',
    en: 'Search clicks',
  },
  definition: {
    'zh-CN': '搜索结果里商品被点的次数。',
    en: 'Times the product was clicked in search results.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'click',
  better: 'higher',
  aliases: ['搜索点击'],
  labels: {
    jd: ['搜索点击次数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    jd: ['JD lists click times and click people separately.'],
  },
  notesZh: ['按次数算，同一个人可多次'],
  pitfalls: ['English label reads as clicks, Chinese label as people'],
  pitfallsZh: ['旁边可能还有点击人数，别看混'],
  drivers: ['product-impressions'],
  seeAlso: ['search-click-users'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '搜索点击次数',
      platform: 'jd',
    },
  ],
});
