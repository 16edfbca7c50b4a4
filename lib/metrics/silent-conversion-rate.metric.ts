import { defineMetric } from './types';

export default defineMetric({
  id: 'silent-conversion-rate',
  name: {
    'zh-CN': '静默转化率',
    en: 'Silent conversion rate',
  },
  definition: {
    'zh-CN': '没问客服的访客里有多少人付款。',
    en: 'Share of visitors who paid without asking customer service.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['静默支付转化率'],
  labels: {
    taobao: ['静默支付转化率', '静默转化率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Buyers who paid without asking customer service / visitors who did not ask.'],
  },
  notesZh: ['只算没咨询过客服的人'],
  pitfalls: ['High silent share means the page answers questions by itself.'],
  pitfallsZh: ['高说明页面自己说清楚了，不是客服没用'],
  drivers: ['pay-conversion-rate'],
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
      text: '静默支付转化率',
      platform: 'taobao',
    },
  ],
});
