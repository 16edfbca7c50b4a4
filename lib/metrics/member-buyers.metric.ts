import { defineMetric } from './types';

export default defineMetric({
  id: 'member-buyers',
  name: {
    'zh-CN': '会员成交人数',
    en: 'Member buyers',
  },
  definition: {
    'zh-CN': '付款的会员人数。',
    en: 'Members who paid.',
  },
  category: 'customer',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['会员成交人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['同一个会员只算一次'],
  pitfalls: ['Contains 成交人数.'],
  pitfallsZh: ['不是会员总数'],
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
      text: '会员成交人数',
      platform: 'taobao',
    },
  ],
});
