import { defineMetric } from './types';

export default defineMetric({
  id: 'link-click-through-rate',
  name: {
    'zh-CN': '链接点击率',
    en: 'Link click-through rate',
  },
  definition: {
    'zh-CN': '每展示一百次有几次点链接。',
    en: 'Link clicks divided by ad impressions.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['CTR (link click-through rate)'],
  labels: {},
  unverifiedLabels: {
    'meta-ads': ['CTR (link click-through rate)', '链接点击率'],
  },
  formula: 'link-clicks / ad-impressions',
  notes: {
    all: ['Meta'],
  },
  notesZh: ['只算点链接'],
  pitfalls: ["Its label contains 'CTR' like CTR (all)"],
  pitfallsZh: ['比按全部点击算的低'],
  drivers: ['link-clicks'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://gitlab.com/meltano/meltano/-/issues/1729',
    },
    {
      kind: 'url',
      at: 'https://www.franchiseninja.ai/social-media-ad-metrics',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
