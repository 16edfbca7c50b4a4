import { defineMetric } from './types';

export default defineMetric({
  id: 'new-content-count',
  name: {
    'zh-CN': '新发布内容数',
    en: 'New LIVE sessions / videos',
  },
  definition: {
    'zh-CN': '新开的直播场次或新视频数。',
    en: 'New live sessions or videos that feature the product.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'post',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['新直播场次', '新视频数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    'tiktok-shop': [
      'TikTok product export: new live sessions and new videos featuring the product',
    ],
  },
  notesZh: ['按场次或条数算'],
  pitfalls: ['More posts do not mean more views'],
  pitfallsZh: ['发得多不等于看的人多'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '新直播场次',
      platform: 'tiktok-shop',
    },
  ],
});
