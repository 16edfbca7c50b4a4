import { defineMetric } from './types';

export default defineMetric({
  id: 'featured-offer-percentage',
  name: {
    'zh-CN': '推荐报价（购物车）赢得率',
    en: 'Featured Offer (Buy Box) percentage',
  },
  definition: {
    'zh-CN': '购物按钮属于自己的浏览占比。',
    en: 'Share of page views on which the buy button was yours.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['Buy Box %', 'Buy Box Percentage', 'BBP', '购物车占比'],
  labels: {
    amazon: ['Featured Offer Percentage', 'Buy Box Percentage', '购买按钮赢得率'],
  },
  unverifiedLabels: {
    amazon: ['Featured Offer (Buy Box) Percentage', 'Buy box page views'],
  },
  formula: null,
  notes: {
    amazon: ['Amazon: share of page views on which the cart button belonged to your offer'],
    all: [
      "Below 100 % when out of stock, when another seller's offer is preferred, or for offers not eligible such as used items",
      'Attributed variants of the column exist for variation families',
    ],
  },
  notesZh: ['缺货或别人更优时会低于百分之百'],
  pitfalls: [
    'Not the share of time and not the stock level',
    'Amazon renamed Buy Box to Featured Offer: both names are still in use',
  ],
  pitfallsZh: ['它不是时间占比，也不是库存'],
  drivers: ['avg-item-price', 'in-stock-rate', 'order-defect-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'url',
      at: 'https://docs.openbridge.com/en/articles/6574649-amazon-sales-traffic-reports-glossary',
    },
    {
      kind: 'unnamed',
      at: 'public source file 40260206182 (Amazon zh-CN business report headers mapped to English)',
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
      text: 'Featured Offer Percentage',
      platform: 'amazon',
    },
  ],
});
