import { defineMetric } from './types';

export default defineMetric({
  id: 'invoiced-revenue',
  name: {
    'zh-CN': '已开票收入',
    en: 'Revenue (Magento dashboard)',
  },
  definition: {
    'zh-CN': '已开票金额减税、运费和退款。',
    en: 'Invoiced money without tax and shipping, less refunds.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['Revenue'],
  labels: {
    magento: ['Revenue'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    magento: [
      'Magento: invoiced total minus tax and shipping, minus refunds treated the same way, in the base currency',
    ],
    all: [
      'Orders in the states new and pending payment are left out',
      'The range selector starts with the last 24 hours',
    ],
  },
  notesZh: ['没开票的订单不算'],
  pitfalls: [
    'Orders without an invoice add nothing although they count in Quantity',
    'With aggregated data switched on, figures lag until the statistics are refreshed',
  ],
  pitfallsZh: ['订单有了但没开票，这里就没有'],
  drivers: ['orders'],
  seeAlso: [
    'paid-amount',
    'gmv',
    'user-paid-amount',
    'ordered-product-sales',
    'order-totals-with-tax',
    'ga4-total-revenue',
    'gross-revenue',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'magento/magento2:app/code/Magento/Backend/Block/Dashboard/Totals.php',
    },
    {
      kind: 'repository',
      at: 'magento/magento2:app/code/Magento/Reports/Model/ResourceModel/Order/Collection.php',
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
      text: 'Revenue',
      platform: 'magento',
    },
  ],
});
