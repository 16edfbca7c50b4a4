import { defineMetric } from './types';

export default defineMetric({
  id: 'slow-reply-10min',
  name: {
    'zh-CN': '10分钟未响应次数',
    en: 'Unanswered for 10 minutes',
  },
  definition: {
    'zh-CN': '超过10分钟没回的次数。',
    en: 'Times agents did not react for ten minutes.',
  },
  category: 'service',
  unit: 'count',
  base: 'time',
  better: 'lower',
  aliases: [],
  labels: {
    taobao: ['10分钟未响应次数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Times human agents did not react for more than 10 minutes.'],
  },
  notesZh: ['真人客服才算'],
  pitfalls: [],
  pitfallsZh: ['次数多先看是不是高峰没人值班'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      text: '10分钟未响应次数',
      platform: 'taobao',
    },
  ],
});
