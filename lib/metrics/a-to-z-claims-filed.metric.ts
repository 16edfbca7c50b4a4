import { defineMetric } from './types';

export default defineMetric({
  id: 'a-to-z-claims-filed',
  name: {
    'zh-CN': '已提交索赔数',
    en: 'A-to-z claims filed',
  },
  definition: {
    'zh-CN': '提交的交易保障索赔数。',
    en: 'Guarantee claims that were filed.',
  },
  category: 'service',
  unit: 'count',
  base: 'claim',
  better: 'lower',
  aliases: [],
  labels: {
    amazon: ['Claims Amount'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: ['Amazon: guarantee claims granted; the claims amount counts claims filed'],
  },
  notesZh: ['提交就算，不管批不批'],
  pitfalls: [],
  pitfallsZh: ['和批准数是两个口径'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_salesAndTraffic_2024_04_24.graphql',
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
      text: 'Claims Amount',
      platform: 'amazon',
    },
  ],
});
