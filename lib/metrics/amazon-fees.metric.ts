import { defineMetric } from './types';

export default defineMetric({
  id: 'amazon-fees',
  name: {
    'zh-CN': '亚马逊费用',
    en: 'Amazon fees',
  },
  definition: {
    'zh-CN': '平台收的各种费用。',
    en: 'Fees the platform charges per item.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['Referral fee', 'FBA fee'],
  labels: {
    amazon: ['Amazon fees', 'Fees'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Charges per item such as referral and fulfilment; total is amount minus promotion plus tax',
    ],
  },
  notesZh: ['有佣金和配送费等'],
  pitfalls: ['Fee changes inside the period split the line in two'],
  pitfallsZh: ['费用中途变动会分成两行'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_economics_2024_03_15.graphql',
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
      text: 'Amazon fees',
      platform: 'amazon',
    },
  ],
});
