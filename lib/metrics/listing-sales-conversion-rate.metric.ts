import { defineMetric } from './types';

export default defineMetric({
  id: 'listing-sales-conversion-rate',
  name: {
    'zh-CN': '刊登转化率',
    en: 'Sales conversion rate (eBay)',
  },
  definition: {
    'zh-CN': '卖出的件数除以页面浏览次数。',
    en: 'Quantity sold divided by page views.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['Sales conversion rate'],
  labels: {
    ebay: ['Sales conversion rate', 'Sales conversion rate = Quantity sold/Total page views'],
  },
  unverifiedLabels: {},
  formula: 'items-sold / page-views',
  notes: {
    ebay: ['eBay prints the formula in its column name: quantity sold over total page views'],
  },
  notesZh: ['分母是浏览次数，不是人'],
  pitfalls: [
    'Base is page views, not people: values are much lower than on Lazada or Amazon',
    'A dash in the export means no value, not zero',
  ],
  pitfallsZh: ['数值天生比按人算的低很多'],
  drivers: ['page-views', 'items-sold'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'product-view-order-rate',
    'session-conversion-rate',
    'order-visit-conversion-rate',
    'unit-session-percentage',
    'order-conversion-rate',
    'purchaser-rate',
    'click-pay-rate-users',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 10165084383 (eBay listings traffic report CSV headers)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 22762457897 (eBay listings traffic report CSV headers)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Sales conversion rate',
      platform: 'ebay',
    },
  ],
});
