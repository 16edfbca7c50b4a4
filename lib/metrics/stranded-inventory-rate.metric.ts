import { defineMetric } from './types';

export default defineMetric({
  id: 'stranded-inventory-rate',
  name: {
    'zh-CN': '无在售信息的亚马逊库存百分比',
    en: 'Stranded inventory percentage',
  },
  definition: {
    'zh-CN': '在仓库却卖不了的库存占比。',
    en: 'Share of stock in the warehouse that cannot be bought.',
  },
  category: 'product',
  unit: 'percent',
  base: 'piece',
  better: 'lower',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    amazon: ['Stranded inventory percentage'],
  },
  formula: null,
  notes: {
    amazon: [
      'Amazon: FBA units in the warehouse that cannot be bought, mostly because of listing problems',
    ],
  },
  notesZh: ['多因页面信息出了问题'],
  pitfalls: ['Costs storage fees without any chance of a sale'],
  pitfallsZh: ['还在收仓储费'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=202174810&language=en_CA&ref=efph_202174810_relt_G200280650',
    },
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=202174810&language=en_JP&ref=efph_202174810_cont_201074410',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
