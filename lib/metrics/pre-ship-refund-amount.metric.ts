import { defineMetric } from './types';

export default defineMetric({
  id: 'pre-ship-refund-amount',
  name: {
    'zh-CN': '发货前退款金额',
    en: 'Refund before shipping',
  },
  definition: {
    'zh-CN': '发货前退掉的钱。',
    en: 'Money refunded before the parcel left.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['售中退款金额', '成功未发货仅退款金额'],
  labels: {
    douyin: ['发货前退款金额'],
    taobao: ['成功未发货仅退款金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Refund before the parcel left.'],
  },
  notesZh: ['货还没发出去'],
  pitfalls: ['High value points to slow shipping or impulse orders, not to quality.'],
  pitfallsZh: ['偏高常因发货慢或冲动下单，不是质量问题'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      text: '发货前退款金额',
      platform: 'douyin',
    },
    {
      text: '成功未发货仅退款金额',
      platform: 'taobao',
    },
  ],
});
