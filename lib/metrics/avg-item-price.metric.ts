import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-item-price',
  name: {
    'zh-CN': '件单价',
    en: 'Average price per piece',
  },
  definition: {
    'zh-CN': '平均每件商品卖多少钱。',
    en: 'Money per piece sold.',
  },
  category: 'sales',
  unit: 'money',
  base: 'piece',
  better: 'depends',
  aliases: ['件均价', 'ASP', '平均售价'],
  labels: {
    douyin: ['件单价'],
    jd: ['件单价'],
    amazon: ['Average Selling Price', 'Average Selling Price - B2B'],
  },
  unverifiedLabels: {},
  formula: 'paid-amount / items-sold',
  formulaByPlatform: {
    amazon: 'ordered-product-sales / items-sold',
  },
  notes: {
    amazon: ['Amazon: ordered product sales over units ordered'],
  },
  notesZh: ['用成交金额除以件数'],
  pitfalls: ['Falls when a cheap product sells well, without any price change'],
  pitfallsZh: ['便宜货卖得多它就会降，不一定改了价'],
  drivers: ['discounts-amount'],
  seeAlso: [
    'spend-per-buyer',
    'avg-order-value',
    'avg-customer-order-value',
    'avg-sku-order-value',
    'avg-sales-per-order-item',
    'ad-avg-order-value',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
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
      at: 'https://docs.openbridge.com/en/articles/6574649-amazon-sales-traffic-reports-glossary',
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
      text: '件单价',
      platform: 'douyin',
    },
    {
      text: '件单价',
      platform: 'jd',
    },
  ],
});
