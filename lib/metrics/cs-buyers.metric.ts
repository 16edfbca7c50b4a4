import { defineMetric } from './types';

export default defineMetric({
  id: 'cs-buyers',
  name: {
    'zh-CN': '客服支付买家数',
    en: 'Buyers after chat',
  },
  definition: {
    'zh-CN': '问过客服后付款的人数。',
    en: 'Buyers who paid after a chat.',
  },
  category: 'service',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: ['最终成团人数'],
  labels: {
    taobao: ['客服支付买家数'],
    pinduoduo: ['最终成团人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['问过才算'],
  pitfalls: ['Contains 支付买家数.'],
  pitfallsZh: ['名字里含支付买家数，不是全店的'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
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
      text: '客服支付买家数',
      platform: 'taobao',
    },
    {
      text: '最终成团人数',
      platform: 'pinduoduo',
    },
  ],
});
