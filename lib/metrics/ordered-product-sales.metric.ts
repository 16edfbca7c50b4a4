import { defineMetric } from './types';

export default defineMetric({
  id: 'ordered-product-sales',
  name: {
    'zh-CN': '已订购商品销售额',
    en: 'Ordered product sales',
  },
  definition: {
    'zh-CN': '下单商品的单价乘件数。',
    en: 'Price times units of orders placed in the period.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['OPS'],
  labels: {
    amazon: [
      'Ordered Product Sales',
      'Ordered Product Sales - B2B',
      '已订购商品销售额',
      '已订购商品的销售额 – B2B',
    ],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: ['Amazon: price times units of orders placed in the period, by order date'],
    all: ['The Business (B2B) part has its own column and is already inside the total'],
  },
  notesZh: ['按下单日期算'],
  pitfalls: [
    'Before fees, advertising and refunds: payout is much lower',
    'Adding the B2B column counts it twice',
  ],
  pitfallsZh: ['没减费用、广告和退款', '企业买家那列已含在内'],
  drivers: ['sessions', 'unit-session-percentage', 'avg-item-price'],
  seeAlso: [
    'paid-amount',
    'gmv',
    'user-paid-amount',
    'order-totals-with-tax',
    'invoiced-revenue',
    'ga4-total-revenue',
    'gross-revenue',
  ],
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
      text: 'Ordered Product Sales',
      platform: 'amazon',
    },
  ],
});
