import { defineMetric } from './types';

export default defineMetric({
  id: 'return-self-complete-hours',
  name: {
    'zh-CN': '退货退款自主完结时长',
    en: 'Return-refund self-completion time',
  },
  definition: {
    'zh-CN': '自己处理完退货退款平均要多久。',
    en: 'Average time until the seller completes a return refund.',
  },
  category: 'service',
  unit: 'hours',
  base: 'request',
  better: 'lower',
  aliases: ['退货退款自主完结时长(天)'],
  labels: {
    pinduoduo: ['退货退款自主完结时长'],
    taobao: ['退货退款自主完结时长(天)'],
  },
  unverifiedLabels: {},
  formula: null,
  unitByPlatform: {
    pinduoduo: 'hours',
    taobao: 'days',
  },
  notes: {},
  notesZh: ['要等货回来', '单位有小时也有天'],
  pitfalls: ['Contains 退款自主完结时长.'],
  pitfallsZh: ['别和只退款的那个看混'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
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
      text: '退货退款自主完结时长',
      platform: 'pinduoduo',
    },
    {
      text: '退货退款自主完结时长(天)',
      platform: 'taobao',
    },
  ],
});
