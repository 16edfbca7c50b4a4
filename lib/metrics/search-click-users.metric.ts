import { defineMetric } from './types';

export default defineMetric({
  id: 'search-click-users',
  name: {
    'zh-CN': '搜索点击人数',
    en: 'People who clicked in search',
  },
  definition: {
    'zh-CN': '在搜索结果里点过商品的人数。',
    en: 'Distinct people who clicked the product in search results.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['搜索点击人数'],
    shopee: ['Search Clicks', '搜索点击人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    jd: ['JD lists click times and click people separately.'],
    shopee: ['Shopee: the Chinese label speaks of people who clicked in search'],
  },
  notesZh: ['按人数算，一人只算一次'],
  pitfalls: [],
  pitfallsZh: ['英文写的是点击，中文说明的是人数'],
  drivers: [],
  seeAlso: ['search-clicks'],
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
      text: '搜索点击人数',
      platform: 'jd',
    },
    {
      text: 'Search Clicks',
      platform: 'shopee',
    },
  ],
});
