import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-customer-order-value',
  name: {
    'zh-CN': '顾客平均每单金额',
    en: "Average of the customers' averages",
  },
  definition: {
    'zh-CN': '先算每位顾客的每单金额再取平均。',
    en: "Mean of each customer's own average order value.",
  },
  category: 'sales',
  unit: 'money',
  base: 'customer',
  better: 'higher',
  aliases: [],
  labels: {
    woocommerce: ['Average order value', 'AOV'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    woocommerce: ['WooCommerce: net sales over orders'],
  },
  notesZh: ['每位顾客一样重，不管买了几单'],
  pitfalls: [
    "WooCommerce's customer page shows the average of customers' averages, which differs from the order page",
  ],
  pitfallsZh: ['和订单页上的每单金额不会相等'],
  drivers: [],
  seeAlso: [
    'spend-per-buyer',
    'avg-order-value',
    'avg-item-price',
    'avg-sku-order-value',
    'avg-sales-per-order-item',
    'ad-avg-order-value',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/src/Admin/API/Reports/Orders/Stats/DataStore.php',
    },
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
    },
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
      text: 'Average order value',
      platform: 'woocommerce',
    },
  ],
});
