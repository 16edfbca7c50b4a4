import { defineMetric } from './types';

export default defineMetric({
  id: 'mobile-app-sessions',
  name: {
    'zh-CN': '移动应用会话数',
    en: 'Mobile app sessions',
  },
  definition: {
    'zh-CN': '通过购物应用访问的次数。',
    en: 'Visits made in the shopping app.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: ['Sessions - Mobile App'],
  labels: {
    amazon: ['Mobile App Sessions'],
  },
  unverifiedLabels: {
    amazon: ['Sessions - Mobile App'],
  },
  formula: null,
  notes: {
    amazon: ['Amazon sessions made in the shopping app, 24-hour rule'],
  },
  notesZh: ['按24小时规则计算'],
  pitfalls: ['A phone browser is not the app: it counts under browser'],
  pitfallsZh: ['手机浏览器算浏览器，不算应用'],
  drivers: ['sessions'],
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
  examples: [
    {
      text: 'Mobile App Sessions',
      platform: 'amazon',
    },
  ],
});
