import { defineMetric } from './types';

export default defineMetric({
  id: 'user-key-event-rate',
  name: {
    'zh-CN': '用户关键事件率',
    en: 'User key event rate',
  },
  definition: {
    'zh-CN': '有关键动作的用户占全部用户的比例。',
    en: 'Share of users with a key event.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['User key event rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ga4: ['GA4: users with a key event over users'],
  },
  notesZh: ['按人算，不按来访算'],
  pitfalls: [],
  pitfallsZh: ['可能只是订阅，不一定是成交'],
  drivers: [],
  seeAlso: ['key-event-rate'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 39914710815 (GA4 metric labels in Traditional Chinese and English)',
    },
    {
      kind: 'url',
      at: 'http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions',
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
      text: 'User key event rate',
      platform: 'ga4',
    },
  ],
});
