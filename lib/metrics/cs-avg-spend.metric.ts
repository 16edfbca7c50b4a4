import { defineMetric } from './types';

export default defineMetric({
  id: 'cs-avg-spend',
  name: {
    'zh-CN': '客服客单价',
    en: 'Spend per chat buyer',
  },
  definition: {
    'zh-CN': '问过客服的买家平均花多少。',
    en: 'Money per buyer who had a chat.',
  },
  category: 'service',
  unit: 'money',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['客服客单价'],
  },
  unverifiedLabels: {},
  formula: 'cs-sales / cs-buyers',
  currency: 'CNY',
  notes: {},
  notesZh: ['按人算'],
  pitfalls: ['Contains 客单价.'],
  pitfallsZh: ['贵的商品问的人多，会偏高'],
  drivers: ['cs-sales', 'cs-buyers'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
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
      text: '客服客单价',
      platform: 'taobao',
    },
  ],
});
