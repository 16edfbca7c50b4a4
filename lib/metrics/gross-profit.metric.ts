import { defineMetric } from './types';

export default defineMetric({
  id: 'gross-profit',
  name: {
    'zh-CN': '毛利',
    en: 'Gross profit',
  },
  definition: {
    'zh-CN': '销售额减商品成本。',
    en: 'Net sales minus cost of goods.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopify: ['Gross profit'],
  },
  formula: 'net-sales - cost-of-goods-sold',
  notes: {
    shopify: ['Shopify: net sales of products with recorded cost minus that cost'],
  },
  notesZh: ['没填成本的商品不算'],
  pitfalls: ['Products without a cost are left out', 'Advertising and fees are not inside'],
  pitfallsZh: ['没减广告和平台费用'],
  drivers: ['net-sales', 'cost-of-goods-sold'],
  seeAlso: ['net-profit', 'net-proceeds'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sales_revenue/sales.md',
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
