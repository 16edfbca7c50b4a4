import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-sku-order-value',
  name: {
    'zh-CN': '平均 SKU 订单金额',
    en: 'Average value per SKU order',
  },
  definition: {
    'zh-CN': '平均每个子订单多少钱。',
    en: 'Money per SKU order.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order line',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['AOV', '平均订单金额（SKU 订单）'],
  },
  unverifiedLabels: {},
  formula: 'gmv / sub-orders',
  notes: {},
  notesZh: ['按子订单算，不按整单算'],
  pitfalls: ["TikTok's product export divides by SKU orders, so it is lower"],
  pitfallsZh: ['会比每单金额低'],
  drivers: ['gmv', 'sub-orders'],
  seeAlso: [
    'spend-per-buyer',
    'avg-order-value',
    'avg-customer-order-value',
    'avg-item-price',
    'avg-sales-per-order-item',
    'ad-avg-order-value',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'AOV',
      platform: 'tiktok-shop',
    },
  ],
});
