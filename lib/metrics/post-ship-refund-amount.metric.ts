import { defineMetric } from './types';

export default defineMetric({
  id: 'post-ship-refund-amount',
  name: {
    'zh-CN': '发货后退款金额',
    en: 'Refund after shipping',
  },
  definition: {
    'zh-CN': '发货后退掉的钱。',
    en: 'Money refunded after the parcel left.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['售后退款金额', '成功已发货仅退款金额'],
  labels: {
    douyin: ['发货后退款金额'],
    taobao: ['成功已发货仅退款金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Refund after the parcel left; freight is usually lost.'],
  },
  notesZh: ['货已经发出，运费多半收不回'],
  pitfalls: [],
  pitfallsZh: ['别和发货前退款混在一起看原因'],
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
      text: '发货后退款金额',
      platform: 'douyin',
    },
    {
      text: '成功已发货仅退款金额',
      platform: 'taobao',
    },
  ],
});
