import { defineMetric } from './types';

export default defineMetric({
  id: 'view-through-conversions',
  name: {
    'zh-CN': '浏览型转化次数',
    en: 'View-through conversions',
  },
  definition: {
    'zh-CN': '看过广告没点、后来成交的次数。',
    en: 'Conversions after seeing an ad without clicking.',
  },
  category: 'ads',
  unit: 'count',
  base: 'event',
  better: 'depends',
  aliases: [],
  labels: {
    'google-ads': ['View-through conv.'],
  },
  unverifiedLabels: {
    'google-ads': ['浏览型转化次数'],
  },
  formula: null,
  notes: {
    'google-ads': [
      'Google: people who saw a picture or video ad without interacting and later converted',
    ],
  },
  notesZh: ['不算在转化数里'],
  pitfalls: ['Not inside Conversions: do not add'],
  pitfallsZh: ['别和转化数相加'],
  drivers: ['ad-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
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
      text: 'View-through conv.',
      platform: 'google-ads',
    },
  ],
});
