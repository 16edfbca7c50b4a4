import { defineMetric } from './types';

export default defineMetric({
  id: 'order-totals-with-tax',
  name: {
    'zh-CN': '订单总额（含税）',
    en: 'Total revenue (order totals with tax)',
  },
  definition: {
    'zh-CN': '订单含税总额。',
    en: 'Sum of order totals with tax.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['Order Total', 'Total order value'],
  labels: {
    vendure: [
      'Total Revenue',
      'Order Total',
      'Order total value',
      'Total value',
      '总收入',
      '订单总额',
      '总额',
    ],
  },
  unverifiedLabels: {
    medusa: ['Total'],
  },
  formula: null,
  notes: {
    vendure: [
      'Vendure: sum of order totals with tax of orders placed in the range, by placing date',
    ],
    all: [
      "The widget adds up the orders it fetched, so beyond the server's list limit it can be too low",
    ],
  },
  notesZh: ['按下单日期算，含税和运费'],
  pitfalls: [
    'Includes tax and shipping',
    "The change arrow shows 0 % when the earlier period had none, which is not 'unchanged'",
  ],
  pitfallsZh: ['不是净收入'],
  drivers: ['orders'],
  seeAlso: [
    'paid-amount',
    'gmv',
    'user-paid-amount',
    'ordered-product-sales',
    'invoiced-revenue',
    'ga4-total-revenue',
    'gross-revenue',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'vendure-ecommerce/vendure:packages/dashboard/src/lib/framework/dashboard-widget/orders-summary/index.tsx',
    },
    {
      kind: 'repository',
      at: 'vendure-ecommerce/vendure:packages/dashboard/plugin/config/metrics-strategies.ts',
    },
    {
      kind: 'repository',
      at: 'vendure-ecommerce/vendure:packages/dashboard/src/i18n/locales/zh_Hans.po',
    },
    {
      kind: 'repository',
      at: 'vendure-ecommerce/vendure:packages/admin-ui/src/lib/static/i18n-messages/zh_Hans.json',
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
      text: 'Total Revenue',
      platform: 'vendure',
    },
  ],
});
