import { defineMetric } from './types';

export default defineMetric({
  id: 'inquiry-conversion-rate',
  name: {
    'zh-CN': '询单转化率',
    en: 'Inquiry-to-purchase rate',
  },
  definition: {
    'zh-CN': '问过客服的人里有多少买了。',
    en: 'Share of inquiring people who bought.',
  },
  category: 'service',
  unit: 'percent',
  base: 'person',
  better: 'higher',
  aliases: ['客服支付转化率', '询购转化率'],
  labels: {
    pinduoduo: ['询单转化率'],
    taobao: ['询单转化率', '客服支付转化率'],
  },
  unverifiedLabels: {},
  formula: 'cs-buyers / inquiry-users',
  notes: {
    pinduoduo: ['PDD: people whose group order finally completed / inquiry people.'],
  },
  notesZh: ['分母是询单的人'],
  pitfalls: [],
  pitfallsZh: ['低不一定是客服的错，价格也有影响'],
  drivers: ['reply-rate-3min'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
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
      text: '询单转化率',
      platform: 'pinduoduo',
    },
    {
      text: '询单转化率',
      platform: 'taobao',
    },
  ],
});
