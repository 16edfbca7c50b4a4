import { defineMetric } from './types';

export default defineMetric({
  id: 'sales-attributed-to-marketing',
  name: {
    'zh-CN': '营销活动带来的销售额',
    en: 'Sales attributed to marketing',
  },
  definition: {
    'zh-CN': '带营销链接的订单销售额。',
    en: 'Sales of orders with campaign tags.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Sales attributed to marketing', '营销活动带来的销售额'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopify: ['Shopify: total sales of orders with campaign (UTM) tags'],
  },
  notesZh: ['链接带标记才算得到'],
  pitfalls: ['Links without tags do not show up at all'],
  pitfallsZh: ['没做标记的推广不会出现'],
  drivers: ['ad-clicks'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
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
      text: 'Sales attributed to marketing',
      platform: 'shopify',
    },
  ],
});
