import { defineMetric } from './types';

export default defineMetric({
  id: 'link-clicks',
  name: {
    'zh-CN': '链接点击量',
    en: 'Link clicks',
  },
  definition: {
    'zh-CN': '广告里链接被点的次数。',
    en: 'Clicks on links in the ad.',
  },
  category: 'ads',
  unit: 'count',
  base: 'click',
  better: 'higher',
  aliases: ['Inline link clicks'],
  labels: {
    'meta-ads': ['Link clicks'],
  },
  unverifiedLabels: {
    'meta-ads': ['链接点击量'],
  },
  formula: null,
  notes: {
    'meta-ads': ['Meta: clicks on links in the ad, a part of Clicks (all)'],
  },
  notesZh: ['是全部点击的一部分'],
  pitfalls: ['Not yet a page view: compare with landing page views'],
  pitfallsZh: ['点了不等于页面打开了'],
  drivers: ['ad-impressions'],
  seeAlso: ['ad-clicks', 'ad-action-clicks'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'url',
      at: 'https://www.franchiseninja.ai/social-media-ad-metrics',
    },
    {
      kind: 'url',
      at: 'https://gitlab.com/meltano/meltano/-/issues/1729',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Link clicks',
      platform: 'meta-ads',
    },
  ],
});
