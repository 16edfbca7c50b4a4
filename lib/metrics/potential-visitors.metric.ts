import { defineMetric } from './types';

export default defineMetric({
  id: 'potential-visitors',
  name: {
    'zh-CN': '引导访问潜客数',
    en: 'Potential customers guided by ads',
  },
  definition: {
    'zh-CN': '广告引来的潜在顾客人数。',
    en: 'Potential customers guided by ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['引导访问潜客数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: [
      "Alimama's potential customer: exposed to shop ads or content in 15 days, or visited and left at once; neither new nor returning customer.",
    ],
  },
  notesZh: ['看过广告或来过就走的人'],
  pitfalls: [],
  pitfallsZh: ['不是新客，也还没买'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
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
      text: '引导访问潜客数',
      platform: 'taobao',
    },
  ],
});
