import { defineMetric } from './types';

export default defineMetric({
  id: 'session-conversion-rate',
  name: {
    'zh-CN': '在线商店转化率',
    en: 'Online store conversion rate',
  },
  definition: {
    'zh-CN': '所有来访里最后下单的占比。',
    en: 'Share of visits that ended with an order.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: ['Conversion rate', 'CVR'],
  labels: {
    shopify: ['Conversion rate', '在线商店转化率', '转化率'],
  },
  unverifiedLabels: {
    shopify: ['Online store conversion rate'],
  },
  formula: 'sessions-completed-checkout / sessions',
  notes: {
    shopify: [
      'Shopify: sessions that ended in an order over all sessions; only the online store channel',
    ],
    all: ['Orders from marketplaces, point of sale or drafts are outside'],
  },
  notesZh: ['只算自己网店，不含其他渠道'],
  pitfalls: [
    'Total orders over sessions gives another value, because total orders cover all sales channels',
    'One person with three sessions and one order converts at 33 %',
  ],
  pitfallsZh: ['总订单除以来访数得不到这个数'],
  drivers: ['reached-checkout-rate', 'add-to-cart-rate', 'bounce-rate'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'product-view-order-rate',
    'order-visit-conversion-rate',
    'unit-session-percentage',
    'listing-sales-conversion-rate',
    'order-conversion-rate',
    'purchaser-rate',
    'click-pay-rate-users',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29734992996 (Shopify admin home metric metadata with zh-CN titles and formulas)',
    },
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
      text: 'Conversion rate',
      platform: 'shopify',
    },
  ],
});
