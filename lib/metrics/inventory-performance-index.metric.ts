import { defineMetric } from './types';

export default defineMetric({
  id: 'inventory-performance-index',
  name: {
    'zh-CN': '库存绩效指标（IPI）',
    en: 'Inventory Performance Index',
  },
  definition: {
    'zh-CN': '平台给库存管理打的分。',
    en: 'Score of how well stock is handled.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['IPI'],
  labels: {
    amazon: ['Inventory Performance Index', 'IPI score', 'IPI'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: [
      'Amazon FBA: score of stock handling; factors are excess stock, 90-day sell-through, stranded listings and in some countries in-stock rate',
    ],
  },
  notesZh: ['看冗余、动销、无在售等几项'],
  pitfalls: [
    'Factors differ per country: Canada leaves out the in-stock rate',
    'The limit that triggers storage caps has moved over the years (350 in 2018, 400 in later texts): read it on the page',
  ],
  pitfallsZh: ['分数线会变，看页面上写的'],
  drivers: [
    'excess-inventory-rate',
    'inventory-sell-through-rate',
    'stranded-inventory-rate',
    'in-stock-rate',
  ],
  seeAlso: [],
  thresholds: [
    {
      platform: 'amazon',
      fact: 'Sellers below 400 get restock limits, says a glossary; a 2018 text gives 350',
      asOf: 'undated / 2018',
      source: 'https://listfocal.com/glossary/ipi',
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
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=202174810&language=en_JP&ref=efph_202174810_cont_201074410',
    },
    {
      kind: 'url',
      at: 'https://www.awesomedynamic.com/inventory-performance-index/',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Inventory Performance Index',
      platform: 'amazon',
    },
  ],
});
