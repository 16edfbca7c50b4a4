import { defineMetric } from './types';

export default defineMetric({
  id: 'net-proceeds',
  name: {
    'zh-CN': '净收益',
    en: 'Net proceeds',
  },
  definition: {
    'zh-CN': '减掉各种费用后剩下的钱。',
    en: 'Sales after fees, ads and entered cost.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Net proceeds'],
  },
  unverifiedLabels: {
    amazon: ['Net proceeds total'],
  },
  formula: null,
  notes: {
    amazon: [
      'Amazon economics data: sales after Amazon fees, advertising and the cost that the seller entered; refreshed daily',
    ],
  },
  notesZh: ['要填成本才准'],
  pitfalls: ['Without entered product cost it looks like profit but is not'],
  pitfallsZh: ['没填成本看着像利润，其实不是'],
  drivers: ['amazon-fees', 'ad-spend'],
  seeAlso: ['net-profit', 'gross-profit'],
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
      text: 'Net proceeds',
      platform: 'amazon',
    },
  ],
});
