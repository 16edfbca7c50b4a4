import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-engagement-time',
  name: {
    'zh-CN': '平均互动时长',
    en: 'Average engagement time',
  },
  definition: {
    'zh-CN': '页面真正显示在屏幕前的平均时间。',
    en: 'Average time the page was in the foreground per active user.',
  },
  category: 'traffic',
  unit: 'seconds',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Average engagement time'],
  },
  unverifiedLabels: {
    ga4: ['Average engagement time per active user'],
  },
  formula: null,
  notes: {
    ga4: ['GA4: time in which the page was in the foreground, per active user'],
  },
  notesZh: ['只算页面在最前面的时间，按活跃用户平均'],
  pitfalls: ['Shorter than session duration by design'],
  pitfallsZh: ['天生比会话时长短，不是变差了'],
  drivers: ['engagement-rate'],
  seeAlso: ['avg-stay-seconds', 'avg-session-duration'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 39914710815 (GA4 metric labels in Traditional Chinese and English)',
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
      text: 'Average engagement time',
      platform: 'ga4',
    },
  ],
});
