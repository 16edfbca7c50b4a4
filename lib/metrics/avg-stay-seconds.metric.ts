import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-stay-seconds',
  name: {
    'zh-CN': '平均停留时长',
    en: 'Average time on page',
  },
  definition: {
    'zh-CN': '访客在页面上平均停留的时间。',
    en: 'Average time a visitor stays on the page.',
  },
  category: 'traffic',
  unit: 'seconds',
  base: 'visitor',
  better: 'higher',
  aliases: ['停留时长', '平均访问时长', '入店访问时长（s）'],
  labels: {
    taobao: ['平均停留时长'],
    jd: ['平均停留时长'],
    'meituan-eleme': ['入店访问时长（s）'],
    shopee: ['Avg. Time Spent'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      "Average seconds per visit or visitor; the exact base is given in the page's own tooltip.",
    ],
    shopee: ['Shopee shows average time spent by visitors'],
  },
  notesZh: ['按人还是按次平均，要看页面上的说明'],
  pitfalls: [
    'Long stay with no cart adds can mean confusion about price or size rather than interest.',
  ],
  pitfallsZh: ['停得久又不加购，可能是没看明白'],
  drivers: [],
  seeAlso: ['avg-session-duration', 'avg-engagement-time'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/apps/data-warehouse/reference/schema/online_store_sessions',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/sessions.md',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
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
      text: '平均停留时长',
      platform: 'taobao',
    },
    {
      text: '平均停留时长',
      platform: 'jd',
    },
  ],
});
