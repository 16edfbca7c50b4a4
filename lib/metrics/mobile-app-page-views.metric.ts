import { defineMetric } from './types';

export default defineMetric({
  id: 'mobile-app-page-views',
  name: {
    'zh-CN': '移动应用页面浏览次数',
    en: 'Mobile app page views',
  },
  definition: {
    'zh-CN': '在购物应用里打开页面的次数。',
    en: 'Page views in the shopping app.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'view',
  better: 'depends',
  aliases: ['Page Views - Mobile App'],
  labels: {},
  unverifiedLabels: {
    amazon: ['Page Views - Mobile App'],
  },
  formula: null,
  notes: {
    amazon: ['Amazon page views in the shopping app'],
  },
  notesZh: ['是总浏览次数里的一部分'],
  pitfalls: ['One part of Page Views, not an extra figure to add'],
  pitfallsZh: ['别再和总浏览次数相加'],
  drivers: ['page-views'],
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
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
