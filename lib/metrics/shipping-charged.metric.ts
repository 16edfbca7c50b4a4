import { defineMetric } from './types';

export default defineMetric({
  id: 'shipping-charged',
  name: {
    'zh-CN': '向买家收取的运费',
    en: 'Shipping charges',
  },
  definition: {
    'zh-CN': '向买家收的运费。',
    en: 'Shipping charged to buyers.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: ['Shipping'],
  labels: {
    shopify: ['Shipping', 'Shipping charges'],
    woocommerce: ['Shipping'],
    magento: ['Shipping'],
    'tiktok-shop': ['运费'],
  },
  unverifiedLabels: {
    shopify: ['运费'],
  },
  formula: null,
  notes: {
    all: ['What buyers were charged, not what the carrier costs'],
    shopify: ['Shopify: charges minus shipping discounts minus refunded shipping'],
  },
  notesZh: ['减掉运费优惠'],
  pitfalls: ['Taken for shipping cost'],
  pitfallsZh: ['不是付给快递的成本'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'url',
      at: 'https://intercom.help/polar-app/en/articles/6665698-shopify-terms-definitions',
    },
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
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
      text: 'Shipping',
      platform: 'shopify',
    },
    {
      text: 'Shipping',
      platform: 'woocommerce',
    },
  ],
});
