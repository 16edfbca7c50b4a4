import { defineMetric } from './types';

export default defineMetric({
  id: 'average-parent-items',
  name: {
    'zh-CN': '平均父商品数量',
    en: 'Average parent items',
  },
  definition: {
    'zh-CN': '这段时间平均的父商品数。',
    en: 'Average number of parent products listed.',
  },
  category: 'product',
  unit: 'count',
  base: 'product',
  better: 'depends',
  aliases: [],
  labels: {
    amazon: ['Average Parent Items', '平均父商品数量'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: ['Amazon: average number of parent products listed'],
  },
  notesZh: ['一个父商品下有几个款式'],
  pitfalls: ['Says nothing about sales'],
  pitfallsZh: ['和销量无关'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
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
      text: 'Average Parent Items',
      platform: 'amazon',
    },
  ],
});
