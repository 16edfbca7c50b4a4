import { defineMetric } from './types';

export default defineMetric({
  id: 'best-sellers-rank',
  name: {
    'zh-CN': '畅销榜排名（BSR）',
    en: 'Best Sellers Rank',
  },
  definition: {
    'zh-CN': '商品在类目里的销量名次。',
    en: 'Rank by sales inside a category.',
  },
  category: 'score',
  unit: 'score',
  base: 'position',
  better: 'lower',
  aliases: ['BSR', 'Sales Rank'],
  labels: {
    amazon: ['Best Sellers Rank', 'Sales Rank'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: ['Amazon: rank inside a category by sales, updated about hourly'],
  },
  notesZh: ['大约每小时更新，数字越小越好'],
  pitfalls: [
    'Lower is better',
    'Relative to the category: rank 5,000 means different sales in different categories',
  ],
  pitfallsZh: ['不同类目的同一名次，销量差很多'],
  drivers: ['items-sold'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'url',
      at: 'https://algopix.com/questions/what-is-the-best-seller-rank-on-amazon',
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
      text: 'Best Sellers Rank',
      platform: 'amazon',
    },
  ],
});
