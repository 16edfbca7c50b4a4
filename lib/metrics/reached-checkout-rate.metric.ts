import { defineMetric } from './types';

export default defineMetric({
  id: 'reached-checkout-rate',
  name: {
    'zh-CN': '到达结账率',
    en: 'Reached checkout rate',
  },
  definition: {
    'zh-CN': '走到结账页的来访占全部来访的比例。',
    en: 'Share of visits that reached checkout.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Reached checkout rate'],
  },
  unverifiedLabels: {},
  formula: 'sessions-reached-checkout / sessions',
  notes: {
    shopify: ['Shopify funnel step'],
  },
  notesZh: ['分母是全部来访'],
  pitfalls: ['Base is all sessions, not the sessions with a cart'],
  pitfallsZh: ['不是有购物车的来访里的比例'],
  drivers: ['add-to-cart-rate'],
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
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Reached checkout rate',
      platform: 'shopify',
    },
  ],
});
