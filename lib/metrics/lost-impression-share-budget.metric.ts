import { defineMetric } from './types';

export default defineMetric({
  id: 'lost-impression-share-budget',
  name: {
    'zh-CN': '因预算丢失的展示份额',
    en: 'Search lost IS (budget)',
  },
  definition: {
    'zh-CN': '因预算不够没展示的比例。',
    en: 'Share of showings lost because of budget.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'lower',
  aliases: [],
  labels: {
    'google-ads': ['Search lost IS (budget)'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    'google-ads': [
      'Google: estimated share of possible showings lost because the budget was too low; values above 90 % are shown as 0.9001 in data',
    ],
  },
  notesZh: ['是估计数'],
  pitfalls: ['More budget only helps if the ads earn'],
  pitfallsZh: ['广告赚钱时加预算才有用'],
  drivers: ['ad-daily-budget'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
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
      text: 'Search lost IS (budget)',
      platform: 'google-ads',
    },
  ],
});
