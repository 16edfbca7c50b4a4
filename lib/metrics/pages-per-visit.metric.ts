import { defineMetric } from './types';

export default defineMetric({
  id: 'pages-per-visit',
  name: {
    'zh-CN': '次均浏览页数',
    en: 'Pages per visit',
  },
  definition: {
    'zh-CN': '平均每次来访看了几个页面。',
    en: 'Pages opened per visit.',
  },
  category: 'traffic',
  unit: 'ratio',
  base: 'session',
  better: 'higher',
  aliases: ['Avg. Page Views', 'Pageviews per session', 'Views per visit', '人均（次均）浏览页数'],
  labels: {
    shopify: ['Pageviews per session'],
    ga4: ['Views per session'],
  },
  unverifiedLabels: {
    etsy: ['Listing views per visit'],
  },
  formula: 'page-views / sessions',
  notes: {
    all: ['Shopify divides by sessions; Etsy divides listing views by visits; Shopee by visitors'],
  },
  notesZh: ['按来访次数平均，不按人平均'],
  pitfalls: ['Very high values may mean that people search without finding'],
  pitfallsZh: ['数值很高也可能是客人找不到想要的'],
  drivers: ['page-views', 'sessions'],
  seeAlso: ['avg-pages-per-visitor', 'guided-pages-per-visit'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/sessions.md',
    },
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/pl/articles/115015628207-S%C5%82owniczek-statystyk-sklepu',
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
      text: 'Pageviews per session',
      platform: 'shopify',
    },
    {
      text: 'Views per session',
      platform: 'ga4',
    },
  ],
});
