import { defineMetric } from './types';

export default defineMetric({
  id: 'search-ad-impression-share',
  name: {
    'zh-CN': '搜索展示次数份额',
    en: 'Search impression share',
  },
  definition: {
    'zh-CN': '实际展示占有机会展示的比例。',
    en: 'Impressions received against impressions possible.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['Search impr. share', 'IS'],
  labels: {},
  unverifiedLabels: {
    'google-ads': ['Search impr. share', '搜索网络展示次数份额'],
  },
  formula: null,
  notes: {
    'google-ads': ['Google: impressions received over impressions the ads were eligible for'],
  },
  notesZh: ['只看搜索广告'],
  pitfalls: ['Loss by budget and loss by rank have opposite cures'],
  pitfallsZh: ['没展示可能因预算，也可能因排名'],
  drivers: ['ad-spend'],
  seeAlso: ['search-impression-share', 'top-of-search-impression-share'],
  thresholds: [],
  dilemma: '2.3.1',
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
  examples: [],
});
