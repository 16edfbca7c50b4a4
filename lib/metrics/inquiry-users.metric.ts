import { defineMetric } from './types';

export default defineMetric({
  id: 'inquiry-users',
  name: {
    'zh-CN': '询单人数',
    en: 'Inquiry people',
  },
  definition: {
    'zh-CN': '买之前来问客服的人数。',
    en: 'People who asked before buying.',
  },
  category: 'service',
  unit: 'count',
  base: 'person',
  better: 'depends',
  aliases: ['客服询单人数'],
  labels: {
    pinduoduo: ['询单人数'],
    taobao: ['客服询单人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: [
      'Taobao: asked a human that day and either had no paid order in the last 21 days or paid after asking.',
    ],
  },
  notesZh: ['已经买过来问售后的一般不算'],
  pitfalls: [],
  pitfallsZh: ['和咨询人数不是一个数'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
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
      text: '询单人数',
      platform: 'pinduoduo',
    },
    {
      text: '客服询单人数',
      platform: 'taobao',
    },
  ],
});
