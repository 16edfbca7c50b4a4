import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-session-duration',
  name: {
    'zh-CN': '平均会话时长',
    en: 'Average session duration',
  },
  definition: {
    'zh-CN': '平均每次来访从头到尾的时间。',
    en: 'Average length of one visit.',
  },
  category: 'traffic',
  unit: 'seconds',
  base: 'session',
  better: 'higher',
  aliases: ['Avg. Time Spent'],
  labels: {
    shopify: ['Average session duration'],
    ga4: ['Average session duration'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopify: [
      'Shopify: the last page of a session adds no time, because no later page marks its end',
    ],
  },
  notesZh: ['只看一页就走的来访常被记为0秒'],
  pitfalls: ['A session with one page counts as zero seconds on Shopify although somebody read it'],
  pitfallsZh: ['和按人算的停留时长不能直接比'],
  drivers: ['bounce-rate', 'pages-per-visit'],
  seeAlso: ['avg-stay-seconds', 'avg-engagement-time'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
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
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Average session duration',
      platform: 'shopify',
    },
    {
      text: 'Average session duration',
      platform: 'ga4',
    },
  ],
});
