import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-response-seconds',
  name: {
    'zh-CN': '平均人工响应时长',
    en: 'Average human response time',
  },
  definition: {
    'zh-CN': '客服真人平均多久回复。',
    en: 'Average time a human takes to answer.',
  },
  category: 'service',
  unit: 'seconds',
  base: 'dialogue round',
  better: 'lower',
  aliases: [
    '客服平均响应时长',
    '飞鸽平均响应时长',
    '咚咚平均响应时长',
    '飞鸽人工平均响应时长',
    '客服平均响应时长(秒)',
  ],
  labels: {
    pinduoduo: ['平均人工响应时长'],
    douyin: ['飞鸽平均响应时长', '飞鸽人工平均响应时长'],
    jd: ['咚咚平均响应时长'],
    taobao: ['客服平均响应时长(秒)'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    douyin: [
      'Douyin: only human sessions started 8:00-22:59; a round without any reply is booked as 10 minutes; 30 days.',
    ],
    jd: ['JD: last 30 days, part of the customer-service dimension of the shop star.'],
  },
  notesZh: ['一般看30天', '有的平台把没回的按10分钟算'],
  pitfalls: ['Leaving one chat unanswered costs more than being slow on several.'],
  pitfallsZh: ['一个没回比几个回得慢更伤'],
  drivers: [],
  seeAlso: ['first-response-seconds', 'message-response-time'],
  thresholds: [
    {
      platform: 'douyin',
      fact: 'Counts into the service dimension of 商家体验分',
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'jd',
      fact: 'Customer-service dimension weighed 15% in the shop star of one observed tea shop',
      asOf: '2026-08-13',
      source: 'code-index:57713388462',
    },
  ],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      text: '平均人工响应时长',
      platform: 'pinduoduo',
    },
    {
      text: '飞鸽平均响应时长',
      platform: 'douyin',
    },
  ],
});
