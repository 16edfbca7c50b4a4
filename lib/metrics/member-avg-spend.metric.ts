import { defineMetric } from './types';

export default defineMetric({
  id: 'member-avg-spend',
  name: {
    'zh-CN': '会员客单价',
    en: 'Spend per member buyer',
  },
  definition: {
    'zh-CN': '平均每位付款会员花多少钱。',
    en: 'Money per paying member.',
  },
  category: 'customer',
  unit: 'money',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['会员客单价'],
  },
  unverifiedLabels: {},
  formula: 'member-pay-amount / member-buyers',
  currency: 'CNY',
  notes: {},
  notesZh: ['按人算'],
  pitfalls: ['Contains 客单价.'],
  pitfallsZh: ['爱买的人本来就更愿意入会，别全算成会员的功劳'],
  drivers: ['member-pay-amount', 'member-buyers'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      text: '会员客单价',
      platform: 'taobao',
    },
  ],
});
