import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-pages-per-visitor',
  name: {
    'zh-CN': '人均浏览量',
    en: 'Pages per visitor',
  },
  definition: {
    'zh-CN': '平均每位访客看了几个页面。',
    en: 'Pages opened per visitor.',
  },
  category: 'traffic',
  unit: 'ratio',
  base: 'visitor',
  better: 'higher',
  aliases: ['访问深度', '人均浏览深度', '平均访问深度', '商品人均浏览量'],
  labels: {
    taobao: ['人均浏览量'],
    jd: ['人均浏览量', '商品人均浏览量'],
    '1688': ['人均浏览量'],
    shopee: ['Avg. Page Views'],
  },
  unverifiedLabels: {},
  formula: 'page-views / visitors',
  notes: {
    all: ['Page views divided by visitors of the same period and terminal.'],
  },
  notesZh: ['等于浏览量除以访客数'],
  pitfalls: ['Near 1.0 means people see one page and leave; links between products are missing.'],
  pitfallsZh: ['接近1说明多数人看一页就走'],
  drivers: ['page-views', 'visitors'],
  seeAlso: ['pages-per-visit', 'guided-pages-per-visit'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
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
      text: '人均浏览量',
      platform: 'taobao',
    },
    {
      text: '人均浏览量',
      platform: 'jd',
    },
  ],
});
