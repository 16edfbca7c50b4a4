import { defineMetric } from './types';

export default defineMetric({
  id: 'search-click-rate',
  name: {
    'zh-CN': '搜索点击率',
    en: 'Search click rate',
  },
  definition: {
    'zh-CN': '搜索里每展示一百次被点了几次。',
    en: 'Clicks in search results divided by times shown.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['点击率'],
  labels: {
    jd: ['搜索点击率'],
    '1688': ['点击率'],
  },
  unverifiedLabels: {},
  formula: 'search-clicks / search-impressions',
  notes: {
    all: ['Clicks on search results divided by showings.'],
  },
  notesZh: ['按次数算'],
  pitfalls: [
    "1688 lists the shop's own click rate next to the whole-site click rate of the word; they are different columns.",
    'Both sides are people, so it differs from clicks over impressions',
  ],
  pitfallsZh: ['别和整个平台这个词的点击率看混'],
  drivers: ['product-impressions'],
  seeAlso: ['search-click-rate-users', 'store-search-click-rate'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
    },
    {
      kind: 'url',
      at: 'https://sell.aliexpress.com/sjczsj.htm',
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
      text: '搜索点击率',
      platform: 'jd',
    },
    {
      text: '点击率',
      platform: '1688',
    },
  ],
});
