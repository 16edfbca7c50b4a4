import { defineMetric } from './types';

export default defineMetric({
  id: 'days-of-supply',
  name: {
    'zh-CN': '可供货天数',
    en: 'Days of supply',
  },
  definition: {
    'zh-CN': '现有库存还够卖几天。',
    en: 'Stock divided by expected daily sales.',
  },
  category: 'product',
  unit: 'days',
  base: 'day',
  better: 'depends',
  aliases: ['Weeks of cover'],
  labels: {},
  unverifiedLabels: {
    amazon: ['Days of supply', 'Total days of supply'],
  },
  formula: null,
  notes: {
    all: ['Stock over expected daily sales'],
    amazon: ["Amazon India's help calls 30 to 60 days a good guideline"],
  },
  notesZh: ['按预计的每天销量算'],
  pitfalls: ['Very low risks empty shelves, very high costs storage'],
  pitfallsZh: ['太少会断货，太多压钱'],
  drivers: ['items-sold'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'amazon',
      fact: 'Guideline of stock for 30 to 60 days of expected sales (India help page)',
      asOf: 'undated',
      source:
        'https://sellercentral.amazon.in/gp/help/external/help.html?itemID=202174810&language=en_IN&ref=efph_202174810_cont_201074410',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.in/gp/help/external/help.html?itemID=202174810&language=en_IN&ref=efph_202174810_cont_201074410',
    },
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=202174810&language=en_CA&ref=efph_202174810_relt_G200280650',
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
