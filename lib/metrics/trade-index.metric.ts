import { defineMetric } from './types';

export default defineMetric({
  id: 'trade-index',
  name: {
    'zh-CN': '交易指数',
    en: 'Trade index',
  },
  definition: {
    'zh-CN': '由成交金额换算出来的指数。',
    en: 'An index fitted from paid amount.',
  },
  category: 'sales',
  unit: 'score',
  base: 'index point',
  better: 'higher',
  aliases: ['成交金额指数'],
  labels: {
    taobao: ['交易指数'],
    jd: ['成交金额指数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: [
      'Index fitted from paid amount, valid inside Sycm only; differences are not money differences.',
    ],
  },
  notesZh: ['不是真实金额'],
  pitfalls: ['Adding or averaging index values is wrong.'],
  pitfallsZh: ['指数不能相加，也不能求平均'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
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
      text: '交易指数',
      platform: 'taobao',
    },
    {
      text: '成交金额指数',
      platform: 'jd',
    },
  ],
});
