import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-daily-budget',
  name: {
    'zh-CN': '日预算',
    en: 'Daily budget',
  },
  definition: {
    'zh-CN': '每天最多花多少广告费。',
    en: 'Upper limit of ad spend per day.',
  },
  category: 'ads',
  unit: 'money',
  base: 'day',
  better: 'depends',
  aliases: ['预算', '日限额', 'Budget', '每日预算'],
  labels: {
    jd: ['预算'],
    amazon: ['Budget', 'Daily budget'],
    'meta-ads': ['Budget', 'Daily budget'],
  },
  unverifiedLabels: {
    'google-ads': ['Budget'],
    shopee: ['Daily Budget'],
    'tiktok-shop': ['Budget'],
  },
  formula: null,
  notes: {
    all: ['Upper limit of spend per day set by the seller.'],
    'google-ads': ['Meta and Google treat it as an average: single days may cost more'],
    'meta-ads': ['Meta and Google treat it as an average: single days may cost more'],
    amazon: ['Amazon states budgets per day'],
  },
  notesZh: ['有的平台按平均算，个别天会超'],
  pitfalls: [
    "Changing it often can restart Meta's learning phase",
    'A budget is a limit, not the spend',
  ],
  pitfallsZh: ['预算是上限，不是已经花的钱'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://help.franchiseninja.ai/portal/en/kb/articles/meta-ads-key-metrics-explained',
    },
    {
      kind: 'url',
      at: 'https://wiki.devliegendebrigade.nl/Campaign_columns_(Amazon_Ads)',
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
      text: '预算',
      platform: 'jd',
    },
    {
      text: 'Budget',
      platform: 'amazon',
    },
  ],
});
