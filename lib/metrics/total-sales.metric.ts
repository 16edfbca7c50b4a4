import { defineMetric } from './types';

export default defineMetric({
  id: 'total-sales',
  name: {
    'zh-CN': '总销售额',
    en: 'Total sales',
  },
  definition: {
    'zh-CN': '净销售额加上税和运费。',
    en: 'Net sales plus tax and shipping.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Total sales', '总销售额'],
    woocommerce: ['Total sales'],
  },
  unverifiedLabels: {},
  formula: 'gross-sales - discounts-amount - refund-amount + taxes-amount + shipping-charged',
  formulaByPlatform: {
    shopify:
      'gross-sales - discounts-amount - refund-amount + taxes-amount + shipping-charged + duties-and-fees',
  },
  notes: {
    shopify: [
      'Shopify adds duties and additional fees and covers all sales channels',
      'Shopify books a return on the day of the return, as a negative sale',
    ],
    woocommerce: ['WooCommerce has the same formula without duties'],
  },
  notesZh: ['退货在退货那天减掉'],
  pitfalls: ['Includes tax that must be handed on', 'Bigger than net sales but not better'],
  pitfallsZh: ['含要上交的税，不能当成收入'],
  drivers: ['gross-sales'],
  seeAlso: ['net-sales', 'paid-amount-after-refunds', 'gross-sales'],
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
      kind: 'url',
      at: 'https://support.geckoboard.com/en/articles/6055572-how-geckoboard-calculates-your-shopify-metrics',
    },
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/src/Admin/API/Reports/Orders/Stats/DataStore.php',
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
      text: 'Total sales',
      platform: 'shopify',
    },
    {
      text: 'Total sales',
      platform: 'woocommerce',
    },
  ],
});
