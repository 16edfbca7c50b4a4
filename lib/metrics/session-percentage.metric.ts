import { defineMetric } from './types';

export default defineMetric({
  id: 'session-percentage',
  name: {
    'zh-CN': '买家访问次数百分比',
    en: 'Session percentage',
  },
  definition: {
    'zh-CN': '全店来访里打开过这个商品的占比。',
    en: "Share of the shop's visits that opened this product.",
  },
  category: 'traffic',
  unit: 'percent',
  base: 'session',
  better: 'depends',
  aliases: ['Session %'],
  labels: {
    amazon: ['Session Percentage', '买家访问次数百分比'],
  },
  unverifiedLabels: {
    amazon: ['Session Percentage - Total'],
  },
  formula: null,
  notes: {
    all: [
      "Share of all the shop's sessions that opened this product at least once",
      'Sums over products can pass 100 %, because one session may open several products',
    ],
  },
  notesZh: ['各商品加起来可能超过百分之百'],
  pitfalls: [
    'Taken for a conversion rate: it says nothing about buying',
    'One word away from Unit Session Percentage, which is the conversion rate',
  ],
  pitfallsZh: ['它不说明有没有买，不是转化率'],
  drivers: ['sessions'],
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
    {
      kind: 'unnamed',
      at: 'public source file 13006606103 (Amazon zh-CN business report columns)',
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
      text: 'Session Percentage',
      platform: 'amazon',
    },
  ],
});
