import { defineMetric } from './types';

export default defineMetric({
  id: 'cost-of-goods-sold',
  name: {
    'zh-CN': '商品成本',
    en: 'Cost of goods sold',
  },
  definition: {
    'zh-CN': '卖出商品的总成本。',
    en: 'Entered cost times pieces sold.',
  },
  category: 'finance',
  unit: 'money',
  base: 'piece',
  better: 'lower',
  aliases: ['COGS'],
  labels: {},
  unverifiedLabels: {
    shopify: ['Cost of goods sold'],
    amazon: ['Cost of goods sold'],
  },
  formula: null,
  notes: {
    all: ['Cost entered by the merchant times pieces sold'],
  },
  notesZh: ['成本是自己填的'],
  pitfalls: ['Only as right as the entered cost'],
  pitfallsZh: ['填错了整个数都错'],
  drivers: ['items-sold'],
  seeAlso: ['cost-price'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_economics_2024_03_15.graphql',
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
