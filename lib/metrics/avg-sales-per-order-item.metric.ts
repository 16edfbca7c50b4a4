import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-sales-per-order-item',
  name: {
    'zh-CN': '每订单商品平均销售额',
    en: 'Average sales per order item',
  },
  definition: {
    'zh-CN': '平均每个商品行多少钱。',
    en: 'Sales per order line.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order line',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Average Sales per Order Item'],
  },
  unverifiedLabels: {
    amazon: ['Average Sales/Order Item'],
  },
  formula: 'ordered-product-sales / order-items',
  notes: {
    amazon: ['Amazon: per order line'],
  },
  notesZh: ['按商品行算'],
  pitfalls: ['Not the average order value'],
  pitfallsZh: ['不是每单金额'],
  drivers: ['units-per-order-item'],
  seeAlso: [
    'spend-per-buyer',
    'avg-order-value',
    'avg-customer-order-value',
    'avg-item-price',
    'avg-sku-order-value',
    'ad-avg-order-value',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
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
      text: 'Average Sales per Order Item',
      platform: 'amazon',
    },
  ],
});
