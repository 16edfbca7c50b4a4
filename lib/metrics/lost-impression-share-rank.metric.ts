import { defineMetric } from './types';

export default defineMetric({
  id: 'lost-impression-share-rank',
  name: {
    'zh-CN': '因排名丢失的展示份额',
    en: 'Search lost IS (rank)',
  },
  definition: {
    'zh-CN': '因排名太低没展示的比例。',
    en: 'Share of showings lost because of low rank.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'lower',
  aliases: [],
  labels: {
    'google-ads': ['Search lost IS (rank)'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    'google-ads': ['Google: estimated share lost by low ad rank (bid and quality)'],
  },
  notesZh: ['和出价、质量有关'],
  pitfalls: ['More budget does not help here'],
  pitfallsZh: ['加预算没有用'],
  drivers: ['ad-cost-per-click'],
  seeAlso: [],
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
  examples: [
    {
      text: 'Search lost IS (rank)',
      platform: 'google-ads',
    },
  ],
});
