import { defineMetric } from './types';

export default defineMetric({
  id: 'engagement-rate',
  name: {
    'zh-CN': '互动率',
    en: 'Engagement rate',
  },
  definition: {
    'zh-CN': '有互动的来访占全部来访的比例。',
    en: 'Share of visits that were engaged.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Engagement rate'],
  },
  unverifiedLabels: {},
  formula: 'engaged-sessions / sessions',
  notes: {
    ga4: ['GA4'],
  },
  notesZh: ['和跳出率相加正好是百分之百'],
  pitfalls: ['High engagement does not mean sales'],
  pitfallsZh: ['互动多不等于卖得多'],
  drivers: ['avg-engagement-time'],
  seeAlso: ['bounce-rate', 'visitor-bounce-rate', 'product-detail-exit-rate'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions',
    },
    {
      kind: 'url',
      at: 'https://help.slidebeast.com/en/articles/8368289-google-analytics-4-glossary',
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
      text: 'Engagement rate',
      platform: 'ga4',
    },
  ],
});
