import { defineMetric } from './types';

export default defineMetric({
  id: 'sessions-completed-checkout',
  name: {
    'zh-CN': '完成结账的会话数',
    en: 'Sessions that completed checkout',
  },
  definition: {
    'zh-CN': '完成结账并下单的来访次数。',
    en: 'Visits that ended with an order.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: ['Sessions converted', 'Completed checkout'],
  labels: {
    shopify: ['Sessions that completed checkout'],
  },
  unverifiedLabels: {
    shopify: ['Sessions converted'],
  },
  formula: null,
  notes: {
    shopify: ['Shopify: sessions that ended with an order'],
  },
  notesZh: ['按来访算'],
  pitfalls: ['Can differ from the number of orders'],
  pitfallsZh: ['可能和订单数不完全一样'],
  drivers: ['sessions-reached-checkout'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/sessions.md',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
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
      text: 'Sessions that completed checkout',
      platform: 'shopify',
    },
  ],
});
