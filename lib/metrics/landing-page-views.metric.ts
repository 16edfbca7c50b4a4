import { defineMetric } from './types';

export default defineMetric({
  id: 'landing-page-views',
  name: {
    'zh-CN': '落地页浏览量',
    en: 'Landing page views',
  },
  definition: {
    'zh-CN': '点广告后页面真正打开的次数。',
    en: 'Loads of the target page after an ad click.',
  },
  category: 'ads',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    'meta-ads': ['Landing page views', '落地页浏览量'],
  },
  formula: null,
  notes: {
    'meta-ads': ['Meta: loads of the target page after an ad click, needs the pixel'],
  },
  notesZh: ['要装统计代码才记得到'],
  pitfalls: ['Far below link clicks: slow page or wrong link'],
  pitfallsZh: ['比链接点击少很多时，页面可能太慢'],
  drivers: ['link-clicks'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
