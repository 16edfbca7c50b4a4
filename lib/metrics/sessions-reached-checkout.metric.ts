import { defineMetric } from './types';

export default defineMetric({
  id: 'sessions-reached-checkout',
  name: {
    'zh-CN': '到达结账的会话数',
    en: 'Sessions that reached checkout',
  },
  definition: {
    'zh-CN': '打开过结账页的来访次数。',
    en: 'Visits in which the checkout was opened.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: ['Reached checkout'],
  labels: {
    shopify: ['Sessions that reached checkout', 'Reached checkout'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopify: ['Shopify: sessions in which the checkout was opened'],
  },
  notesZh: ['打开了就算'],
  pitfalls: ['Opening is not paying'],
  pitfallsZh: ['打开结账不等于付款'],
  drivers: ['sessions-with-cart-additions'],
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
      text: 'Sessions that reached checkout',
      platform: 'shopify',
    },
  ],
});
