import { defineMetric } from './types';

export default defineMetric({
  id: 'new-to-brand-orders',
  name: {
    'zh-CN': '品牌新客订单',
    en: 'New-to-brand orders',
  },
  definition: {
    'zh-CN': '品牌新客的广告订单数。',
    en: 'Ad orders of shoppers new to the brand.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: ['NTB'],
  labels: {
    amazon: ['NTB orders', 'New-to-brand orders'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: [
      'Amazon Ads: ad orders of shoppers who had not bought from the brand on Amazon in the last 12 months',
    ],
  },
  notesZh: ['一年没买过这个品牌才算新'],
  pitfalls: [
    'Does not exist for all ad types; a campaign column list of 2025 says not for Sponsored Products',
  ],
  pitfallsZh: ['有的广告类型没有这个数'],
  drivers: ['ad-orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
    },
    {
      kind: 'url',
      at: 'https://wiki.devliegendebrigade.nl/Campaign_columns_(Amazon_Ads)',
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
      text: 'NTB orders',
      platform: 'amazon',
    },
  ],
});
