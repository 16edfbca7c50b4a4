import { defineMetric } from './types';

export default defineMetric({
  id: 'cost-per-link-click',
  name: {
    'zh-CN': '单次链接点击费用',
    en: 'Cost per link click',
  },
  definition: {
    'zh-CN': '平均每次链接点击花多少钱。',
    en: 'Ad money per link click.',
  },
  category: 'ads',
  unit: 'money',
  base: 'click',
  better: 'lower',
  aliases: [],
  labels: {
    'meta-ads': ['CPC (cost per link click)'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / link-clicks',
  notes: {},
  notesZh: ['只算点链接，不算点赞评论'],
  pitfalls: [],
  pitfallsZh: ['比按全部点击算的贵，别混着比'],
  drivers: ['ad-spend', 'link-clicks'],
  seeAlso: ['ad-cost-per-click', 'cost-per-ad-action'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://sebotraining.com/?p=10157',
    },
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
    },
    {
      kind: 'url',
      at: 'https://www.franchiseninja.ai/social-media-ad-metrics',
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
      text: 'CPC (cost per link click)',
      platform: 'meta-ads',
    },
  ],
});
