import { defineMetric } from './types';

export default defineMetric({
  id: 'excess-inventory-rate',
  name: {
    'zh-CN': '冗余库存百分比',
    en: 'Excess inventory percentage',
  },
  definition: {
    'zh-CN': '超过90天需求的库存占比。',
    en: 'Share of stock beyond 90 days of expected demand.',
  },
  category: 'product',
  unit: 'percent',
  base: 'piece',
  better: 'lower',
  aliases: [],
  labels: {
    amazon: ['Excess inventory percentage'],
  },
  unverifiedLabels: {
    amazon: ['Excess units percentage'],
  },
  formula: null,
  notes: {
    amazon: ['Amazon: units beyond 90 days of forecast demand over all FBA units'],
  },
  notesZh: ['需求是平台预测的'],
  pitfalls: ["Depends on Amazon's forecast, which can be wrong for seasonal goods"],
  pitfallsZh: ['季节商品的预测可能不准'],
  drivers: ['days-of-supply'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'amazon',
      fact: 'More than 90 days of supply by forecast demand counts as excess',
      asOf: 'undated',
      source:
        'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=202174810&language=en_CA&ref=efph_202174810_relt_G200280650',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=202174810&language=en_CA&ref=efph_202174810_relt_G200280650',
    },
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.in/gp/help/external/help.html?itemID=202174810&language=en_IN&ref=efph_202174810_cont_201074410',
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
      text: 'Excess inventory percentage',
      platform: 'amazon',
    },
  ],
});
