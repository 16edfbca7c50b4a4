import { defineMetric } from './types';

export default defineMetric({
  id: 'like-rate',
  name: {
    'zh-CN': '点赞率（直播）',
    en: 'Like rate (live)',
  },
  definition: {
    'zh-CN': '点赞次数除以观看次数。',
    en: 'Likes divided by views of the live session.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['点赞率'],
  labels: {
    douyin: ['点赞率'],
    'tiktok-shop': ['Like rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Likes related to viewers of the live session (base not documented).'],
    'tiktok-shop': ['TikTok live export: likes over views'],
  },
  notesZh: ['一个人可点很多赞，会超百分之百'],
  pitfalls: ['Can pass 100 %: one viewer may like many times (a sample shows 202 %)'],
  pitfallsZh: ['有的平台没说明分母，看趋势就好'],
  drivers: ['live-views'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
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
      text: '点赞率',
      platform: 'douyin',
    },
    {
      text: 'Like rate',
      platform: 'tiktok-shop',
    },
  ],
});
