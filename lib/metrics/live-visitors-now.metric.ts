import { defineMetric } from './types';

export default defineMetric({
  id: 'live-visitors-now',
  name: {
    'zh-CN': '当前在线访客',
    en: 'Visitors right now',
  },
  definition: {
    'zh-CN': '最近5分钟内还在店里的人数。',
    en: 'Visitors active in the last five minutes.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['Visitors right now'],
  labels: {},
  unverifiedLabels: {
    shopify: ['Visitors right now'],
  },
  formula: null,
  notes: {
    shopify: [
      'Shopify Live View: visitors active in the last five minutes; a page view or a click keeps one active',
    ],
    all: ['Differs from the real-time figure of Google Analytics'],
  },
  notesZh: ['看一页或点一下就继续算在线'],
  pitfalls: ['Falls within minutes, no reason for alarm'],
  pitfallsZh: ['几分钟内就会变，掉了不用慌'],
  drivers: ['sessions'],
  seeAlso: ['live-online-now'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'https://help.shopify.com/pl/manual/reports-and-analytics/shopify-reports/live-view',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
