import { defineMetric } from './types';

export default defineMetric({
  id: 'browser-sessions',
  name: {
    'zh-CN': '浏览器会话数',
    en: 'Browser sessions',
  },
  definition: {
    'zh-CN': '通过浏览器访问的次数。',
    en: 'Visits made in a web browser.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: ['Sessions - Browser'],
  labels: {
    amazon: ['Browser Sessions'],
  },
  unverifiedLabels: {
    amazon: ['Sessions - Browser'],
  },
  formula: null,
  notes: {
    amazon: ['Amazon sessions made in a web browser, 24-hour rule'],
  },
  notesZh: ['按24小时规则计算'],
  pitfalls: ['Small for most shops: most buyers use the app, a low figure alone is no fault'],
  pitfallsZh: ['多数人用应用购物，这个数小很正常'],
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
      text: 'Browser Sessions',
      platform: 'amazon',
    },
  ],
});
