import { defineMetric } from './types';

export default defineMetric({
  id: 'active-members',
  name: {
    'zh-CN': '活跃会员数',
    en: 'Active members',
  },
  definition: {
    'zh-CN': '有收藏、加购、购买等动作的会员数。',
    en: 'Members who saved, added to cart, bought or used a benefit.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['活跃会员人数'],
  labels: {
    taobao: ['活跃会员数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Members who favourited, added to cart, bought or took a member benefit.'],
  },
  notesZh: ['有动作才算活跃'],
  pitfalls: [],
  pitfallsZh: ['活跃不等于买了'],
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
      text: '活跃会员数',
      platform: 'taobao',
    },
  ],
});
