import { defineMetric } from './types';

export default defineMetric({
  id: 'performance-risk-label',
  name: {
    'zh-CN': '绩效状态标签',
    en: 'Performance status label',
  },
  definition: {
    'zh-CN': '平台给的状态文字。',
    en: 'Status word the platform gives.',
  },
  category: 'score',
  unit: 'score',
  base: 'grade',
  better: 'higher',
  aliases: ['Risk level'],
  labels: {
    walmart: ['Good', 'Monitor', 'Urgent'],
    amazon: ['Healthy', 'At Risk', 'Unhealthy'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    walmart: [
      'Walmart since October 2025: Good, Monitor, Urgent (before: Meets Standard, Needs Attention, Urgent Review)',
    ],
    amazon: ["Amazon's interface: GOOD, BAD or NONE per figure, GREAT or WARNED for the account"],
  },
  notesZh: ['好、注意、紧急等文字'],
  pitfalls: ['Old screenshots and tutorials show the old words'],
  pitfallsZh: ['旧截图上的词可能不一样'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/accountHealthReport-2020-11-18.json',
    },
    {
      kind: 'url',
      at: 'https://www.geekseller.com/blog/amazon-account-health-rating/',
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
      text: 'Good',
      platform: 'walmart',
    },
    {
      text: 'Healthy',
      platform: 'amazon',
    },
  ],
});
