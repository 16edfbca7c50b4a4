import { defineMetric } from './types';

export default defineMetric({
  id: 'customer-lifetime-spend',
  name: {
    'zh-CN': '客户累计消费',
    en: 'Average lifetime spend',
  },
  definition: {
    'zh-CN': '顾客到现在平均花了多少钱。',
    en: 'Average total money a customer has spent so far.',
  },
  category: 'customer',
  unit: 'money',
  base: 'buyer',
  better: 'higher',
  aliases: ['LTV', 'CLV', 'Total spend'],
  labels: {
    woocommerce: ['Average lifetime spend', 'Total spend'],
  },
  unverifiedLabels: {
    shopify: ['Amount spent'],
  },
  formula: null,
  notes: {
    woocommerce: ['WooCommerce customer page: mean of total spend over the customers listed'],
  },
  notesZh: ['是过去花的钱'],
  pitfalls: ['Past spend, not a forecast', 'Filters on the page change it'],
  pitfallsZh: ['不是预测以后会花多少'],
  drivers: ['orders-per-customer', 'avg-order-value'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/customers/table.js',
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
      text: 'Average lifetime spend',
      platform: 'woocommerce',
    },
  ],
});
