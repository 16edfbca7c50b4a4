import { defineMetric } from './types';

export default defineMetric({
  id: 'gross-revenue',
  name: {
    'zh-CN': '营业额',
    en: 'Gross turnover (food delivery)',
  },
  definition: {
    'zh-CN': '菜品原价加包装费的总额。',
    en: 'List price of goods plus packaging fee.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['营业收入', '营业总额'],
  labels: {
    'meituan-eleme': ['营业额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['List price of goods plus packaging fee; delivery fee only for self/crowd delivery.'],
  },
  notesZh: ['自己配送时才加配送费'],
  pitfalls: ['营业额, 成交金额 and 预计收入 are three different amounts on the same back end.'],
  pitfallsZh: ['和成交金额、预计收入是三个数'],
  drivers: [],
  seeAlso: [
    'paid-amount',
    'gmv',
    'user-paid-amount',
    'ordered-product-sales',
    'order-totals-with-tax',
    'invoiced-revenue',
    'ga4-total-revenue',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '营业额',
      platform: 'meituan-eleme',
    },
  ],
});
