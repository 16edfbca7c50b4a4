import { defineMetric } from './types';

export default defineMetric({
  id: 'consult-users',
  name: {
    'zh-CN': '咨询人数',
    en: 'People who asked',
  },
  definition: {
    'zh-CN': '找过客服的不重复人数。',
    en: 'Distinct buyers who talked to customer service.',
  },
  category: 'service',
  unit: 'count',
  base: 'person',
  better: 'depends',
  aliases: ['咨询客服人数', '今日咨询人数'],
  labels: {
    pinduoduo: ['咨询人数'],
    taobao: ['咨询客服人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['De-duplicated buyers who talked to customer service.'],
  },
  notesZh: ['一人只算一次'],
  pitfalls: [],
  pitfallsZh: ['咨询不等于要买'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.2',
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
      text: '咨询人数',
      platform: 'pinduoduo',
    },
    {
      text: '咨询客服人数',
      platform: 'taobao',
    },
  ],
});
