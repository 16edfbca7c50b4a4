import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-clicks-per-user',
  name: {
    'zh-CN': '商品卡人均点击次数',
    en: 'Clicks per person on product card',
  },
  definition: {
    'zh-CN': '点过商品卡的人平均点了几次。',
    en: 'Clicks per person who clicked the product card.',
  },
  category: 'product',
  unit: 'ratio',
  base: 'visitor',
  better: 'depends',
  aliases: [],
  labels: {
    douyin: ['商品卡人均点击次数'],
  },
  unverifiedLabels: {},
  formula: 'product-clicks / product-click-users',
  notes: {},
  notesZh: ['次数除以人数'],
  pitfalls: [],
  pitfallsZh: ['高也可能是反复比较没下手'],
  drivers: ['product-clicks', 'product-click-users'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '商品卡人均点击次数',
      platform: 'douyin',
    },
  ],
});
