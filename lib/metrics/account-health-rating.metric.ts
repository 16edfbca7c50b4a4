import { defineMetric } from './types';

export default defineMetric({
  id: 'account-health-rating',
  name: {
    'zh-CN': '账户状况评级（AHR）',
    en: 'Account Health Rating',
  },
  definition: {
    'zh-CN': '账户是否健康的评分。',
    en: 'Points for the health of the seller account.',
  },
  category: 'score',
  unit: 'points',
  base: 'point',
  better: 'higher',
  aliases: ['AHR'],
  labels: {
    amazon: ['Account Health Rating', 'AHR'],
  },
  unverifiedLabels: {
    amazon: ['账户状况评级'],
  },
  formula: null,
  notes: {
    amazon: [
      'Amazon: 0 to 1,000, from policy violations and their severity, with points for orders fulfilled; new accounts begin with 200',
    ],
    all: ['Not made from sales and not from ODR alone'],
  },
  notesZh: ['0到1000，看违规轻重'],
  pitfalls: [
    'Deleting the listing does not bring the points back',
    'Fraud can close the account at any score',
  ],
  pitfallsZh: ['不是由销售额算的，删商品也不会加回来'],
  drivers: ['order-defect-rate'],
  seeAlso: ['shop-experience-score', 'shop-performance-score', 'shop-star'],
  thresholds: [
    {
      platform: 'amazon',
      fact: '200 and more healthy (green), 100 to 199 at risk (yellow), 99 and less unhealthy (red)',
      asOf: '2022 and later texts',
      source: 'https://www.geekseller.com/blog/amazon-account-health-rating/',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://www.geekseller.com/blog/amazon-account-health-rating/',
    },
    {
      kind: 'url',
      at: 'https://jumpfly.com/?p=30849',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/accountHealthReport-2020-11-18.json',
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
      text: 'Account Health Rating',
      platform: 'amazon',
    },
  ],
});
