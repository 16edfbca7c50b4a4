import { defineMetric } from './types';

export default defineMetric({
  id: 'arppu',
  name: {
    'zh-CN': '付费用户人均收入（ARPPU）',
    en: 'ARPPU',
  },
  definition: {
    'zh-CN': '平均每位付费用户带来的收入。',
    en: 'Revenue per paying user.',
  },
  category: 'customer',
  unit: 'money',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['ARPPU'],
  },
  unverifiedLabels: {},
  formula: 'ga4-total-revenue / buyers',
  notes: {
    ga4: ['GA4: over active users; ARPPU divides by paying users'],
  },
  notesZh: ['只除以付过款的人'],
  pitfalls: [],
  pitfallsZh: ['和ARPU只差一个字母，数却大很多'],
  drivers: ['ga4-total-revenue', 'buyers'],
  seeAlso: ['average-revenue-per-user'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions',
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
      text: 'ARPPU',
      platform: 'ga4',
    },
  ],
});
