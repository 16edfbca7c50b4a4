import { defineMetric } from './types';

export default defineMetric({
  id: 'silent-avg-spend',
  name: {
    'zh-CN': '静默客单价',
    en: 'Spend per silent buyer',
  },
  definition: {
    'zh-CN': '没问客服的买家平均花多少。',
    en: 'Money per buyer without a chat.',
  },
  category: 'service',
  unit: 'money',
  base: 'buyer',
  better: 'depends',
  aliases: [],
  labels: {
    taobao: ['静默客单价'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Silent sales / silent buyers.'],
  },
  notesZh: ['按人算'],
  pitfalls: ['Contains 客单价.'],
  pitfallsZh: ['名字里含客单价，不是全店的'],
  drivers: [],
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
      text: '静默客单价',
      platform: 'taobao',
    },
  ],
});
