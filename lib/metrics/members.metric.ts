import { defineMetric } from './types';

export default defineMetric({
  id: 'members',
  name: {
    'zh-CN': '会员总数',
    en: 'Members',
  },
  definition: {
    'zh-CN': '店铺会员的累计人数。',
    en: 'People who joined the shop membership so far.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['会员规模', '会员数'],
  labels: {
    taobao: ['会员总数', '会员规模'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'People who authorised membership in the shop; cumulative, does not follow the date picker.',
    ],
  },
  notesZh: ['是累计数，不随日期变'],
  pitfalls: [],
  pitfallsZh: ['会员多不等于常来买'],
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
      text: '会员总数',
      platform: 'taobao',
    },
  ],
});
