import { defineMetric } from './types';

export default defineMetric({
  id: 'human-served-users',
  name: {
    'zh-CN': '人工接待人数',
    en: 'People served by humans',
  },
  definition: {
    'zh-CN': '真人接待过的人数。',
    en: 'People really answered by a person.',
  },
  category: 'service',
  unit: 'count',
  base: 'person',
  better: 'depends',
  aliases: [],
  labels: {
    pinduoduo: ['人工接待人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People who were really answered by a person; 需人工回复 are those who needed one.'],
  },
  notesZh: ['机器人接待的不算'],
  pitfalls: [],
  pitfallsZh: ['和咨询人数不同'],
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
      text: '人工接待人数',
      platform: 'pinduoduo',
    },
  ],
});
