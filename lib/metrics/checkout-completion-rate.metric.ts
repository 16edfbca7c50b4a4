import { defineMetric } from './types';

export default defineMetric({
  id: 'checkout-completion-rate',
  name: {
    'zh-CN': '结账完成率',
    en: 'Checkout completion rate',
  },
  definition: {
    'zh-CN': '打开结账的来访里有多少真正下单。',
    en: 'Share of opened checkouts that ended with an order.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopify: ['Completed checkout rate'],
  },
  formula: 'sessions-completed-checkout / sessions-reached-checkout',
  notes: {
    all: ['Share of opened checkouts that ended with an order; derived'],
  },
  notesZh: ['分母是打开过结账的来访'],
  pitfalls: ['A low value points to shipping cost, payment ways or trust'],
  pitfallsZh: ['偏低常和运费、付款方式有关'],
  drivers: ['shipping-charged'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/sessions.md',
    },
    {
      kind: 'recall',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
