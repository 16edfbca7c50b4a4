import { defineMetric } from './types';

export default defineMetric({
  id: 'sessions-with-cart-additions',
  name: {
    'zh-CN': '加购会话数',
    en: 'Sessions with cart additions',
  },
  definition: {
    'zh-CN': '加过购物车的来访次数。',
    en: 'Visits in which something was added to the cart.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: ['Added to cart'],
  labels: {
    shopify: ['Sessions with cart additions', 'Added to cart'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopify: ['Shopify: sessions in which something was put into the cart'],
  },
  notesZh: ['数的是来访，不是人'],
  pitfalls: ['A session, not a person and not a cart'],
  pitfallsZh: ['不是购物车的个数'],
  drivers: ['sessions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/sessions.md',
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
      text: 'Sessions with cart additions',
      platform: 'shopify',
    },
  ],
});
