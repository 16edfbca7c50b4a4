import { defineMetric } from './types';

export default defineMetric({
  id: 'live-avg-view-duration',
  name: {
    'zh-CN': '平均观看时长',
    en: 'Avg. viewing duration',
  },
  definition: {
    'zh-CN': '平均每次观看看了多久。',
    en: 'Average time per live view.',
  },
  category: 'content-live',
  unit: 'seconds',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['Avg. viewing duration per view'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    'tiktok-shop': ['TikTok: per view; a sample shows about 32 seconds'],
  },
  notesZh: ['按观看次数平均'],
  pitfalls: ['Per view, not per viewer'],
  pitfallsZh: ['和按人算的不能比'],
  drivers: ['live-views'],
  seeAlso: ['live-avg-watch-time'],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Avg. viewing duration per view',
      platform: 'tiktok-shop',
    },
  ],
});
