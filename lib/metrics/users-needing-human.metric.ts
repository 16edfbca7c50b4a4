import { defineMetric } from './types';

export default defineMetric({
  id: 'users-needing-human',
  name: {
    'zh-CN': '需人工回复的咨询人数',
    en: 'People who needed a human reply',
  },
  definition: {
    'zh-CN': '需要真人回复的咨询人数。',
    en: 'People who needed a human reply.',
  },
  category: 'service',
  unit: 'count',
  base: 'person',
  better: 'depends',
  aliases: [],
  labels: {
    pinduoduo: ['需人工回复的咨询人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['机器人答完的不算'],
  pitfalls: [],
  pitfallsZh: ['没接待完的会影响回复率'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
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
      text: '需人工回复的咨询人数',
      platform: 'pinduoduo',
    },
  ],
});
