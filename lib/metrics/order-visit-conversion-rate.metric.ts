import { defineMetric } from './types';

export default defineMetric({
  id: 'order-visit-conversion-rate',
  name: {
    'zh-CN': '订单转化率（订单/访问）',
    en: 'Conversion rate (orders / visits)',
  },
  definition: {
    'zh-CN': '订单数除以来访次数。',
    en: 'Orders divided by visits.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: ['Conversion rate'],
  labels: {
    etsy: ['Conversion rate'],
  },
  unverifiedLabels: {},
  formula: 'orders / sessions',
  notes: {
    etsy: ['Etsy: orders over visits; several items in one order count once'],
  },
  notesZh: ['一单里买几件也只算一单'],
  pitfalls: ['Not listing views: a shopper looking at five listings is one visit'],
  pitfallsZh: ['分母是来访，不是商品浏览次数'],
  drivers: ['orders', 'sessions'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'product-view-order-rate',
    'session-conversion-rate',
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
      kind: 'url',
      at: 'https://help.etsy.com/hc/pl/articles/115015628207-S%C5%82owniczek-statystyk-sklepu',
    },
    {
      kind: 'url',
      at: 'https://r.arson.gg/r/EtsyCommunity/comments/1qkhxln/explanation_of_conversion_rate',
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
      platform: 'etsy',
    },
  ],
});
