import { defineMetric } from './types';

export default defineMetric({
  id: 'sessions',
  name: {
    'zh-CN': '会话数（访问次数）',
    en: 'Sessions',
  },
  definition: {
    'zh-CN': '店铺被访问的次数。',
    en: 'Number of visits; page views close together count once.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: ['Visits', 'Sessions - Total'],
  labels: {
    amazon: ['Sessions', '买家访问次数'],
    shopify: ['Sessions', 'Online store sessions', '在线商店访问'],
    ga4: ['Sessions'],
    etsy: ['Visits'],
  },
  unverifiedLabels: {
    amazon: ['Sessions - Total'],
  },
  formula: null,
  formulaByPlatform: {
    amazon: 'browser-sessions + mobile-app-sessions',
  },
  notes: {
    all: ['A session is a visit: several page views by one person close together count once'],
    amazon: [
      'Amazon: all activity within 24 hours is one session; the total is browser sessions plus app sessions, so a person who uses both counts twice',
    ],
    shopify: [
      'Shopify and GA4: a session ends after 30 minutes without activity, so one person can make several sessions a day',
    ],
    ga4: [
      'Shopify and GA4: a session ends after 30 minutes without activity, so one person can make several sessions a day',
    ],
    etsy: [
      'Etsy calls the figure Visits and explains it as people who viewed the shop or its listings',
      'The Etsy wording was read in its Polish help page; the English screen says Visits',
    ],
  },
  notesZh: ['多久算一次访问，各平台规定不同'],
  pitfalls: [
    'Amazon sessions and Shopify sessions are not comparable: 24 hours against 30 minutes',
    "Substring trap: 'Sessions' also begins 'Session Percentage' and stands inside 'Mobile App Sessions'",
    'Not the number of customers',
  ],
  pitfallsZh: ['不是人数，也不是客户数', '两个平台的数不能直接比'],
  drivers: ['ad-clicks', 'product-impressions', 'product-ctr-times'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
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
      kind: 'url',
      at: 'https://shopify.dev/docs/apps/data-warehouse/reference/schema/online_store_sessions',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/sessions.md',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/pl/articles/115015628207-S%C5%82owniczek-statystyk-sklepu',
    },
    {
      kind: 'url',
      at: 'http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions',
    },
    {
      kind: 'unnamed',
      at: 'public source file 40260206182 (Amazon zh-CN business report headers mapped to English)',
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
      text: 'Sessions',
      platform: 'amazon',
    },
    {
      text: 'Sessions',
      platform: 'shopify',
    },
  ],
});
