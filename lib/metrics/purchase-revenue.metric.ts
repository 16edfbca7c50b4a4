import { defineMetric } from './types';

export default defineMetric({
  id: 'purchase-revenue',
  name: {
    'zh-CN': '购买收入',
    en: 'Purchase revenue',
  },
  definition: {
    'zh-CN': '统计工具记到的购买收入。',
    en: 'Revenue of recorded purchases, less recorded refunds.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Purchase revenue'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ga4: ['GA4: revenue of purchases net of refunds, if refunds are sent'],
  },
  notesZh: ['有记录的退款会减掉'],
  pitfalls: ['Refunds are often not tagged, then it is too high'],
  pitfallsZh: ['退款常没记到，数会偏高'],
  drivers: ['ecommerce-purchases'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
    },
    {
      kind: 'url',
      at: 'http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions',
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
      text: 'Purchase revenue',
      platform: 'ga4',
    },
  ],
});
