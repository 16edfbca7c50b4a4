import { defineMetric } from './types';

export default defineMetric({
  id: 'a-to-z-claims',
  name: {
    'zh-CN': '获准的交易保障索赔数',
    en: 'A-to-z claims granted',
  },
  definition: {
    'zh-CN': '批准的交易保障索赔数。',
    en: 'Guarantee claims that were granted.',
  },
  category: 'service',
  unit: 'count',
  base: 'claim',
  better: 'lower',
  aliases: ['Claims amount', '亚马逊商城交易保障索赔数'],
  labels: {
    amazon: ['A-to-z Claims Granted', 'Claims Granted'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: ['Amazon: guarantee claims granted; the claims amount counts claims filed'],
  },
  notesZh: ['批准了才算'],
  pitfalls: ['Count is of granted claims, amount is of filed claims'],
  pitfallsZh: ['旁边的金额列数的是提交的'],
  drivers: ['order-defect-rate'],
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
      text: 'A-to-z Claims Granted',
      platform: 'amazon',
    },
  ],
});
