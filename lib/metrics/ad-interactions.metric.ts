import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-interactions',
  name: {
    'zh-CN': '互动次数',
    en: 'Ad interactions',
  },
  definition: {
    'zh-CN': '用户和广告互动的次数。',
    en: 'Main actions on the ad by ad type.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: ['Interaction rate'],
  labels: {
    'google-ads': ['Interactions'],
  },
  unverifiedLabels: {
    'google-ads': ['互动次数'],
  },
  formula: null,
  notes: {
    'google-ads': [
      'Google: main action per ad kind: clicks for text and shopping ads, views for video ads',
    ],
  },
  notesZh: ['图文是点击，视频是观看'],
  pitfalls: ['Mixing campaigns mixes clicks and views'],
  pitfallsZh: ['不同类型的广告混在一起看不准'],
  drivers: ['ad-impressions'],
  seeAlso: ['interactions'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'https://sdworx-salesforce.helpdocs.io/article/hp2wkumie2-google-ads-dashboard-metrics',
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
      text: 'Interactions',
      platform: 'google-ads',
    },
  ],
});
