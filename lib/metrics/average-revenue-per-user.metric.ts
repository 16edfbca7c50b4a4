import { defineMetric } from './types';

export default defineMetric({
  id: 'average-revenue-per-user',
  name: {
    'zh-CN': '人均收入（ARPU）',
    en: 'ARPU',
  },
  definition: {
    'zh-CN': '平均每位活跃用户带来的收入。',
    en: 'Revenue per active user.',
  },
  category: 'customer',
  unit: 'money',
  base: 'visitor',
  better: 'higher',
  aliases: ['ARPU'],
  labels: {
    ga4: ['ARPU', 'Average revenue per active user'],
  },
  unverifiedLabels: {},
  formula: 'ga4-total-revenue / visitors',
  notes: {
    ga4: ['GA4: over active users; ARPPU divides by paying users'],
  },
  notesZh: ['没买的人也算在分母里'],
  pitfalls: ['ARPU and ARPPU differ by one letter and by a large factor'],
  pitfallsZh: ['和只算付费用户的差很多'],
  drivers: ['purchaser-rate'],
  seeAlso: ['arppu'],
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
      text: 'ARPU',
      platform: 'ga4',
    },
  ],
});
