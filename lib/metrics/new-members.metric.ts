import { defineMetric } from './types';

export default defineMetric({
  id: 'new-members',
  name: {
    'zh-CN': '新增会员数',
    en: 'New members',
  },
  definition: {
    'zh-CN': '这段时间新入会的人数。',
    en: 'People who joined membership in the period.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['新增会员人数', '入会量'],
  labels: {
    taobao: ['新增会员数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People who joined membership in the period.'],
  },
  notesZh: ['只算新加入的'],
  pitfalls: [],
  pitfallsZh: ['入会后要看有没有再来买'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      text: '新增会员数',
      platform: 'taobao',
    },
  ],
});
