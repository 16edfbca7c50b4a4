import { defineMetric } from './types';

export default defineMetric({
  id: 'session-add-to-cart-rate',
  name: {
    'zh-CN': '会话加购率',
    en: 'Added-to-cart rate (sessions)',
  },
  definition: {
    'zh-CN': '有加购动作的来访占全部来访的比例。',
    en: 'Share of visits in which something was added to cart.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Added to cart rate'],
  },
  unverifiedLabels: {},
  formula: 'sessions-with-cart-additions / sessions',
  notes: {
    shopify: ['Shopify: sessions with cart additions over sessions'],
  },
  notesZh: ['按来访次数算，不按人算'],
  pitfalls: [],
  pitfallsZh: ['和按人算的加购率不能直接比'],
  drivers: ['sessions-with-cart-additions', 'sessions'],
  seeAlso: [
    'add-to-cart-rate',
    'product-add-to-cart-rate',
    'click-add-to-cart-rate',
    'click-add-to-cart-rate-users',
    'ad-add-to-cart-rate',
    'cart-to-view-rate',
  ],
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
      text: 'Added to cart rate',
      platform: 'shopify',
    },
  ],
});
