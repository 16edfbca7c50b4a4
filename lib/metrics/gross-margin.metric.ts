import { defineMetric } from './types';

export default defineMetric({
  id: 'gross-margin',
  name: {
    'zh-CN': '毛利率',
    en: 'Gross margin',
  },
  definition: {
    'zh-CN': '毛利占销售额的比例。',
    en: 'Gross profit divided by net sales.',
  },
  category: 'finance',
  unit: 'percent',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopify: ['Gross margin'],
  },
  formula: 'gross-profit / net-sales',
  notes: {
    all: ["(sales - cost of goods) / sales; merchants' own books, not shown by platforms."],
    shopify: ['Shopify divides by the net sales of products with recorded cost'],
  },
  notesZh: ['要自己填成本才算得出来'],
  pitfalls: [
    'Platform back ends know no cost price unless the seller entered it.',
    'A high margin with few sales earns less than a low margin with many',
  ],
  pitfallsZh: ['没填成本的商品会漏掉'],
  drivers: ['avg-item-price', 'cost-of-goods-sold'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54558634102',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sales_revenue/sales.md',
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
