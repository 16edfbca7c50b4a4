import { defineMetric } from './types';

export default defineMetric({
  id: 'guided-visitors',
  name: {
    'zh-CN': '引导访问人数',
    en: 'People guided by ads',
  },
  definition: {
    'zh-CN': '广告带来的不重复人数。',
    en: 'Distinct people guided by ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['商品访客量'],
  labels: {
    taobao: ['引导访问人数'],
    xiaohongshu: ['商品访客量'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People version of 引导访问量.'],
  },
  notesZh: ['一人只算一次'],
  pitfalls: [],
  pitfallsZh: ['和引导访问量分清人和次'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '引导访问人数',
      platform: 'taobao',
    },
    {
      text: '商品访客量',
      platform: 'xiaohongshu',
    },
  ],
});
