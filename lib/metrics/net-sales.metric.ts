import { defineMetric } from './types';

export default defineMetric({
  id: 'net-sales',
  name: {
    'zh-CN': '净销售额',
    en: 'Net sales',
  },
  definition: {
    'zh-CN': '减去折扣和退货后的销售额。',
    en: 'Gross sales minus discounts and returns.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['Net revenue'],
  labels: {
    shopify: ['Net sales', '净销售额'],
    woocommerce: ['Net sales'],
  },
  unverifiedLabels: {},
  formula: 'gross-sales - discounts-amount - refund-amount',
  notes: {
    all: ['Without tax and shipping'],
    woocommerce: [
      'WooCommerce: refunds are taken off on the day of the refund, so a day can be negative',
      'Older WooCommerce data does not take full refunds off tax and net sales: the page then shows a note',
    ],
  },
  notesZh: ['不含税和运费', '退货那天减掉'],
  pitfalls: ['Still before goods, fees and advertising: not profit'],
  pitfallsZh: ['还没减成本和广告，不是利润'],
  drivers: ['gross-sales', 'discounts-amount', 'refund-amount'],
  seeAlso: ['paid-amount-after-refunds', 'gross-sales', 'total-sales'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'url',
      at: 'https://intercom.help/polar-app/en/articles/6665698-shopify-terms-definitions',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sales_revenue/sales.md',
    },
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/src/Admin/API/Reports/Orders/Stats/DataStore.php',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/revenue/config.js',
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
      text: 'Net sales',
      platform: 'shopify',
    },
    {
      text: 'Net sales',
      platform: 'woocommerce',
    },
  ],
});
