import { defineMetric } from './types';

export default defineMetric({
  id: 'guided-visits',
  name: {
    'zh-CN': '引导访问量',
    en: 'Ad-guided visits',
  },
  definition: {
    'zh-CN': '广告带来的访问次数。',
    en: 'Visits credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'visit',
  better: 'higher',
  aliases: ['进店访问量'],
  labels: {
    taobao: ['引导访问量'],
    xiaohongshu: ['进店访问量'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    xiaohongshu: ['Xiaohongshu: visits to shop or product within 7 days of the ad click.'],
  },
  notesZh: ['按次数算，不按人算'],
  pitfalls: [],
  pitfallsZh: ['归因天数不同的报表不能比'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
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
      text: '引导访问量',
      platform: 'taobao',
    },
    {
      text: '进店访问量',
      platform: 'xiaohongshu',
    },
  ],
});
