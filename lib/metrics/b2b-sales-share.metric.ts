import { defineMetric } from './types';

export default defineMetric({
  id: 'b2b-sales-share',
  name: {
    'zh-CN': '企业买家销售占比',
    en: 'B2B share of sales',
  },
  definition: {
    'zh-CN': '企业买家的销售额占比。',
    en: 'Share of sales made to business buyers.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'money',
  better: 'depends',
  aliases: [],
  labels: {},
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Amazon: B2B ordered product sales over all ordered product sales; derived',
      'B2B columns appear only for sellers in Amazon Business',
    ],
  },
  notesZh: ['企业买家已含在总额里'],
  pitfalls: ['B2B is contained in the total'],
  pitfallsZh: ['别再和总额相加'],
  drivers: ['ordered-product-sales'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
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
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
