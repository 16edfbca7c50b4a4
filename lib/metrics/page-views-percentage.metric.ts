import { defineMetric } from './types';

export default defineMetric({
  id: 'page-views-percentage',
  name: {
    'zh-CN': '页面浏览次数百分比',
    en: 'Page views percentage',
  },
  definition: {
    'zh-CN': '全店浏览次数里这个商品的占比。',
    en: "Share of the shop's page views that went to this product.",
  },
  category: 'traffic',
  unit: 'percent',
  base: 'view',
  better: 'depends',
  aliases: ['Page Views %'],
  labels: {
    amazon: ['Page Views Percentage', '页面浏览次数百分比'],
  },
  unverifiedLabels: {
    amazon: ['Page Views Percentage - Total'],
  },
  formula: null,
  notes: {
    all: ["Share of all the shop's page views that went to this product"],
  },
  notesZh: ['只在自己店里比'],
  pitfalls: [
    'A share inside the own shop, not a market share',
    "Amazon's schema text for the browser variant names mobile views as its base; the Data Kiosk text names browser views",
  ],
  pitfallsZh: ['不是市场份额'],
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
    {
      kind: 'unnamed',
      at: 'public source file 13006606103 (Amazon zh-CN business report columns)',
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
      text: 'Page Views Percentage',
      platform: 'amazon',
    },
  ],
});
