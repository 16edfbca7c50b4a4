import { defineMetric } from './types';

export default defineMetric({
  id: 'gross-sales',
  name: {
    'zh-CN': '毛销售额',
    en: 'Gross sales',
  },
  definition: {
    'zh-CN': '商品单价乘数量的总额。',
    en: 'Product price times quantity before any deduction.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Gross sales', '毛销售额'],
    woocommerce: ['Gross sales'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Product price times quantity, before discounts, returns, tax and shipping'],
    shopify: [
      'Shopify: cancelled, pending and unpaid orders are in; test and deleted orders are out; gift cards are handled apart',
    ],
    woocommerce: [
      'WooCommerce computes it backwards: total sales plus coupons, minus tax and shipping, plus refunds',
    ],
  },
  notesZh: ['没减折扣、退货，也不含税和运费'],
  pitfalls: ['The biggest of the three sales figures and the one furthest from the bank account'],
  pitfallsZh: ['是几个销售额里最大的，离到账最远'],
  drivers: ['items-sold', 'avg-item-price'],
  seeAlso: ['net-sales', 'paid-amount-after-refunds', 'total-sales'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'url',
      at: 'https://intercom.help/polar-app/en/articles/6665698-shopify-terms-definitions',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/src/Admin/API/Reports/Orders/Stats/DataStore.php',
    },
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sales_revenue/sales.md',
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
      text: 'Gross sales',
      platform: 'shopify',
    },
    {
      text: 'Gross sales',
      platform: 'woocommerce',
    },
  ],
});
