import { defineMetric } from './types';

export default defineMetric({
  id: 'coupon-usage-count',
  name: {
    'zh-CN': '优惠券使用数',
    en: 'Coupons used',
  },
  definition: {
    'zh-CN': '被使用的优惠券数量。',
    en: 'Number of coupons used.',
  },
  category: 'sales',
  unit: 'count',
  base: 'coupon',
  better: 'depends',
  aliases: ['Unique coupons count'],
  labels: {},
  unverifiedLabels: {
    woocommerce: ['Coupons used'],
    shopee: ['Orders'],
  },
  formula: null,
  notes: {
    all: [
      'WooCommerce keeps a count of different coupons besides the amount; Shopee vouchers show claims, orders and sales',
    ],
  },
  notesZh: ['用掉才算'],
  pitfalls: ['The number of coupons claimed is not the number used'],
  pitfallsZh: ['领了没用的不算'],
  drivers: ['discounts-amount'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/src/Admin/API/Reports/Orders/Stats/DataStore.php',
    },
    {
      kind: 'recall',
    },
  ],
  sourcePublic: true,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
