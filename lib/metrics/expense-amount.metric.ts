import { defineMetric } from './types';

export default defineMetric({
  id: 'expense-amount',
  name: {
    'zh-CN': '支出金额',
    en: 'Expenses',
  },
  definition: {
    'zh-CN': '广告和佣金等支出。',
    en: 'Spend on ads and commissions.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['支出金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    douyin: [
      "Ads plus platform and influencer commission in Douyin's 收支概况; goods and freight are not inside.",
    ],
  },
  notesZh: ['不含货款和运费'],
  pitfalls: ['Income minus 支出金额 is not profit.'],
  pitfallsZh: ['收入减它不是利润'],
  drivers: ['ad-spend', 'platform-commission', 'talent-commission'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'repository',
      at: 'Amike-cc/ShopPilot:packages/shared/src/constants/business.ts',
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
      text: '支出金额',
      platform: 'douyin',
    },
  ],
});
