import { defineMetric } from './types';

export default defineMetric({
  id: 'key-event-rate',
  name: {
    'zh-CN': '会话关键事件率',
    en: 'Session key event rate',
  },
  definition: {
    'zh-CN': '有关键动作的来访占全部来访的比例。',
    en: 'Share of visits with a key event.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: ['Session conversion rate', '关键事件发生率'],
  labels: {
    ga4: ['Session key event rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ga4: ['GA4: sessions with a key event over sessions; before 2024 named conversion rate'],
  },
  notesZh: ['关键动作由自己设定'],
  pitfalls: ['A key event may be a newsletter sign-up, not a sale'],
  pitfallsZh: ['可能只是订阅，不一定是成交'],
  drivers: ['sessions'],
  seeAlso: ['user-key-event-rate'],
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
      text: 'Session key event rate',
      platform: 'ga4',
    },
  ],
});
