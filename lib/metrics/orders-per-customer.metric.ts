import { defineMetric } from './types';

export default defineMetric({
  id: 'orders-per-customer',
  name: {
    'zh-CN': '人均订单数',
    en: 'Average orders per customer',
  },
  definition: {
    'zh-CN': '平均每位顾客下了几单。',
    en: 'Orders per customer.',
  },
  category: 'customer',
  unit: 'ratio',
  base: 'buyer',
  better: 'higher',
  aliases: ['Purchase frequency'],
  labels: {
    woocommerce: ['Average orders', 'Average order'],
  },
  unverifiedLabels: {},
  formula: 'orders / buyers',
  notes: {
    woocommerce: ['WooCommerce customer page: mean number of orders'],
  },
  notesZh: ['是单数，不是钱'],
  pitfalls: ["Singular label 'Average order' is a count here, on Magento the same words are money"],
  pitfallsZh: ['有的后台同名的数是金额'],
  drivers: ['repurchase-rate'],
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
      text: 'Average orders',
      platform: 'woocommerce',
    },
  ],
});
