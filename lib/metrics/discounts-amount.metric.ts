import { defineMetric } from './types';

export default defineMetric({
  id: 'discounts-amount',
  name: {
    'zh-CN': '折扣金额',
    en: 'Discounts / coupons',
  },
  definition: {
    'zh-CN': '优惠券和折扣让掉的钱。',
    en: 'Money taken off by discounts or coupons.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: ['Coupons', 'Net discount amount'],
  labels: {
    shopify: ['Discounts'],
    woocommerce: ['Coupons', 'Net discount amount'],
  },
  unverifiedLabels: {
    shopify: ['折扣'],
    woocommerce: ['Amount'],
  },
  formula: null,
  notes: {
    shopify: ['Shopify: line and order discounts, not the struck-through compare-at price'],
    woocommerce: ['WooCommerce Coupons: amount taken off by coupons; sale prices are not inside'],
  },
  notesZh: ['划线价的差额一般不算'],
  pitfalls: ["Woo's label Coupons is money, not a number of coupons"],
  pitfallsZh: ['名字叫优惠券，其实是钱数'],
  drivers: ['orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'url',
      at: 'https://intercom.help/polar-app/en/articles/6665698-shopify-terms-definitions',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/revenue/config.js',
    },
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
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
      text: 'Discounts',
      platform: 'shopify',
    },
    {
      text: 'Coupons',
      platform: 'woocommerce',
    },
  ],
});
