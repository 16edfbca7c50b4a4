import { defineMetric } from './types';

export default defineMetric({
  id: 'engaged-sessions',
  name: {
    'zh-CN': '互动会话数',
    en: 'Engaged sessions',
  },
  definition: {
    'zh-CN': '有真正互动的来访次数。',
    en: 'Visits that were long enough or did something.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Engaged sessions'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ga4: ['GA4: longer than 10 seconds, or with a key event, or with two or more views'],
  },
  notesZh: ['超过10秒、有关键动作或看了两页以上'],
  pitfalls: ['Ten seconds can be changed in the settings, so two shops may differ'],
  pitfallsZh: ['10秒可以改设置，两家店可能不同'],
  drivers: ['sessions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions',
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
      text: 'Engaged sessions',
      platform: 'ga4',
    },
  ],
});
