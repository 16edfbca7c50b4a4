import { defineMetric } from './types';

export default defineMetric({
  id: 'live-comment-rate',
  name: {
    'zh-CN': '评论率',
    en: 'Comment rate',
  },
  definition: {
    'zh-CN': '评论数除以观看次数。',
    en: 'Comments divided by views.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['Comment rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    'tiktok-shop': ['TikTok live export: comments over views (26 of 845 views is 3.08 %)'],
  },
  notesZh: ['按观看次数算'],
  pitfalls: ['Comments may be complaints'],
  pitfallsZh: ['评论多也可能是抱怨'],
  drivers: ['live-views'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
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
      text: 'Comment rate',
      platform: 'tiktok-shop',
    },
  ],
});
