import { defineMetric } from './types';

export default defineMetric({
  id: 'average-offer-count',
  name: {
    'zh-CN': '平均在售商品数量',
    en: 'Average offer count',
  },
  definition: {
    'zh-CN': '这段时间平均在售的商品数。',
    en: 'Average number of own offers listed in the period.',
  },
  category: 'product',
  unit: 'count',
  base: 'product',
  better: 'depends',
  aliases: [],
  labels: {
    amazon: ['Average Offer Count', '平均在售商品数量'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: ["Amazon: average number of the seller's offers listed in the period"],
  },
  notesZh: ['是自己的在售数'],
  pitfalls: [
    "Some glossaries read it as number of competing sellers: Amazon's own text speaks of offers listed for sale by day",
  ],
  pitfallsZh: ['不是竞争卖家的数量'],
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
      text: 'Average Offer Count',
      platform: 'amazon',
    },
  ],
});
