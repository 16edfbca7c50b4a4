import { defineMetric } from './types';

export default defineMetric({
  id: 'units-per-order-item',
  name: {
    'zh-CN': '每订单商品平均件数',
    en: 'Average units per order item',
  },
  definition: {
    'zh-CN': '平均每个商品行有几件。',
    en: 'Pieces per order line.',
  },
  category: 'sales',
  unit: 'ratio',
  base: 'order line',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Average Units per Order Item'],
  },
  unverifiedLabels: {
    amazon: ['Average Units/Order Item'],
  },
  formula: 'items-sold / order-items',
  notes: {
    amazon: ['Amazon: pieces per order line'],
  },
  notesZh: ['接近1很正常'],
  pitfalls: ['A value near 1 is normal'],
  pitfallsZh: ['不是每单件数'],
  drivers: ['items-sold'],
  seeAlso: ['items-per-buyer', 'units-per-order', 'products-per-order-with-item'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'url',
      at: 'https://docs.openbridge.com/en/articles/6574649-amazon-sales-traffic-reports-glossary',
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
      text: 'Average Units per Order Item',
      platform: 'amazon',
    },
  ],
});
