import { defineMetric } from './types';

export default defineMetric({
  id: 'unfollows',
  name: {
    'zh-CN': '取关粉丝数',
    en: 'Unfollows',
  },
  definition: {
    'zh-CN': '这段时间取消关注的人数。',
    en: 'People who stopped following in the period.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'lower',
  aliases: ['流失粉丝', '取消关注数'],
  labels: {
    douyin: ['取关粉丝数'],
    taobao: ['取关粉丝数'],
    kuaishou: ['取消关注数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People who stopped following in the period.'],
  },
  notesZh: ['只算取消的人'],
  pitfalls: [],
  pitfallsZh: ['要和新增粉丝一起看'],
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
      text: '取关粉丝数',
      platform: 'douyin',
    },
    {
      text: '取关粉丝数',
      platform: 'taobao',
    },
  ],
});
