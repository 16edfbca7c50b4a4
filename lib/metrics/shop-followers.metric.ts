import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-followers',
  name: {
    'zh-CN': '店铺关注用户数',
    en: 'Shop followers',
  },
  definition: {
    'zh-CN': '关注店铺的累计人数。',
    en: 'People who follow the shop so far.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['粉丝数', '关注店铺人数', '累计粉丝数', '关注人数', '关注店铺用户'],
  labels: {
    pinduoduo: ['店铺关注用户数'],
    taobao: ['关注店铺人数', '累计粉丝数'],
    jd: ['关注人数', '关注店铺用户'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: ['Taobao cumulative fans do not change with the selected date.'],
  },
  notesZh: ['是累计数，不随日期变'],
  pitfalls: [],
  pitfallsZh: ['关注多不等于会来买'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
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
      text: '店铺关注用户数',
      platform: 'pinduoduo',
    },
    {
      text: '关注店铺人数',
      platform: 'taobao',
    },
  ],
});
