import { defineMetric } from './types';

export default defineMetric({
  id: 'unit-session-percentage',
  name: {
    'zh-CN': '商品转化率（件数/会话）',
    en: 'Unit session percentage',
  },
  definition: {
    'zh-CN': '卖出的件数除以来访次数。',
    en: 'Units ordered divided by sessions.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: ['USP', 'Unit Session %', 'CVR'],
  labels: {
    amazon: [
      'Unit Session Percentage',
      'Unit Session Percentage - B2B',
      '订单商品数量转化率',
      '商品转化率 – B2B',
    ],
  },
  unverifiedLabels: {},
  formula: 'items-sold / sessions',
  notes: {
    amazon: ['Amazon: units ordered over sessions'],
    all: ['Can pass 100 % when buyers take several units', 'The B2B column has its own value'],
  },
  notesZh: ['一个人买几件时可以超过百分之百'],
  pitfalls: [
    'The conversion figure that Amazon sellers look for hides under this name',
    'Counts units, not buyers: not comparable with Lazada or Shopee conversion',
  ],
  pitfallsZh: ['算的是件数不是人，不能和按人的转化率比'],
  drivers: ['featured-offer-percentage', 'product-rating', 'avg-item-price'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'product-view-order-rate',
    'session-conversion-rate',
    'order-visit-conversion-rate',
    'listing-sales-conversion-rate',
    'order-conversion-rate',
    'purchaser-rate',
    'click-pay-rate-users',
  ],
  thresholds: [],
  dilemma: '2.4.1',
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
      at: 'public source file 40260206182 (Amazon zh-CN business report headers mapped to English)',
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
      text: 'Unit Session Percentage',
      platform: 'amazon',
    },
  ],
});
