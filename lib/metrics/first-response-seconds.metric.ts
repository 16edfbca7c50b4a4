import { defineMetric } from './types';

export default defineMetric({
  id: 'first-response-seconds',
  name: {
    'zh-CN': '客服首次响应时长',
    en: 'First response time',
  },
  definition: {
    'zh-CN': '客服第一次回复平均要多久。',
    en: 'Average time to the first human reply.',
  },
  category: 'service',
  unit: 'seconds',
  base: 'chat',
  better: 'lower',
  aliases: ['首次响应时长', '首响时长', '客服首次响应时长(秒)'],
  labels: {
    taobao: ['客服首次响应时长(秒)'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: [
      'Total time of first human replies / number of agents according to the Sycm dictionary text.',
    ],
  },
  notesZh: ['只看第一次真人回复'],
  pitfalls: [],
  pitfallsZh: ['后面慢了不会反映在这里'],
  drivers: [],
  seeAlso: ['avg-response-seconds', 'message-response-time'],
  thresholds: [],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '客服首次响应时长(秒)',
      platform: 'taobao',
    },
  ],
});
