import { defineMetric } from './types';

export default defineMetric({
  id: 'mini-detail-pay-rate',
  name: {
    'zh-CN': '微详情引导支付转化率',
    en: 'Micro-detail payment rate',
  },
  definition: {
    'zh-CN': '看过微详情的人里有多少人付款。',
    en: 'Share of micro-detail visitors who paid.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['微详情引导支付转化率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Buyers led by micro-detail / micro-detail visitors.'],
  },
  notesZh: ['只看微详情这个入口'],
  pitfalls: ['Contains 支付转化率.'],
  pitfallsZh: ['名字里含支付转化率，不是全店的'],
  drivers: ['micro-detail-visitors'],
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
      text: '微详情引导支付转化率',
      platform: 'taobao',
    },
  ],
});
