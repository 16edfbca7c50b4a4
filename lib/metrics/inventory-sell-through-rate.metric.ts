import { defineMetric } from './types';

export default defineMetric({
  id: 'inventory-sell-through-rate',
  name: {
    'zh-CN': '售罄率',
    en: 'Sell-through rate',
  },
  definition: {
    'zh-CN': '卖出的件数占可卖件数的比例。',
    en: 'Units sold compared with stock.',
  },
  category: 'product',
  unit: 'percent',
  base: 'piece',
  better: 'higher',
  aliases: ['STR'],
  labels: {
    shopify: ['Sell-through rate', 'Products by sell-through rate', '按售罄率显示产品'],
  },
  unverifiedLabels: {
    amazon: ['FBA sell-through', 'Sell-through'],
  },
  formula: null,
  notes: {
    shopify: ['Shopify: sold over (sold plus still in stock) in the period'],
    amazon: [
      'Amazon FBA uses another form over a rolling 90 days: units sold and shipped against average stock',
    ],
  },
  notesZh: ['各平台公式不同，看页面说明'],
  pitfalls: [
    '100 % can mean an empty shelf and lost sales',
    'Shopify gives a percent, Amazon a rate that may pass 1',
  ],
  pitfallsZh: ['百分之百可能是断货了'],
  drivers: ['items-sold', 'days-of-supply'],
  seeAlso: ['sell-through-rate'],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=202174810&language=en_CA&ref=efph_202174810_relt_G200280650',
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
      text: 'Sell-through rate',
      platform: 'shopify',
    },
  ],
});
