import { defineMetric } from './types';

export default defineMetric({
  id: 'potential-visitor-share',
  name: {
    'zh-CN': '引导访问潜客占比',
    en: 'Share of potential customers among guided visitors',
  },
  definition: {
    'zh-CN': '引来的人里潜在顾客的占比。',
    en: 'Share of potential customers among guided people.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'visitor',
  better: 'depends',
  aliases: [],
  labels: {
    taobao: ['引导访问潜客占比'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Share of potential customers among people guided by ads.'],
  },
  notesZh: ['按人算'],
  pitfalls: [],
  pitfallsZh: ['占比高不等于成交多'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
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
      text: '引导访问潜客占比',
      platform: 'taobao',
    },
  ],
});
