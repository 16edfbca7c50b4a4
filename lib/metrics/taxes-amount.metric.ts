import { defineMetric } from './types';

export default defineMetric({
  id: 'taxes-amount',
  name: {
    'zh-CN': '税费',
    en: 'Taxes',
  },
  definition: {
    'zh-CN': '商品和运费的税。',
    en: 'Tax on goods and shipping.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: ['Total tax', 'Order tax', 'Shipping tax'],
  labels: {
    shopify: ['Taxes'],
    woocommerce: ['Taxes', 'Total tax', 'Order tax', 'Shipping tax'],
    magento: ['Tax'],
    'tiktok-shop': ['税费'],
  },
  unverifiedLabels: {
    shopify: ['税费'],
  },
  formula: null,
  notes: {
    woocommerce: [
      'Tax on goods and shipping; WooCommerce Total tax is order tax plus shipping tax',
    ],
    magento: ['Magento dashboard Tax: invoiced tax minus refunded tax'],
  },
  notesZh: ['要上交'],
  pitfalls: ["Not the shop's money"],
  pitfallsZh: ['不是店里的钱'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/revenue/config.js',
    },
    {
      kind: 'repository',
      at: 'magento/magento2:app/code/Magento/Backend/Block/Dashboard/Totals.php',
    },
    {
      kind: 'repository',
      at: 'magento/magento2:app/code/Magento/Reports/Model/ResourceModel/Order/Collection.php',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
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
      text: 'Taxes',
      platform: 'shopify',
    },
    {
      text: 'Taxes',
      platform: 'woocommerce',
    },
  ],
});
