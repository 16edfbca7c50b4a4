import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-self-complete-hours',
  name: {
    'zh-CN': '退款自主完结时长',
    en: 'Refund self-completion time',
  },
  definition: {
    'zh-CN': '自己处理完退款平均要多久。',
    en: 'Average time until the seller completes a refund.',
  },
  category: 'service',
  unit: 'hours',
  base: 'request',
  better: 'lower',
  aliases: ['仅退款自主完结时长(天)'],
  labels: {
    pinduoduo: ['退款自主完结时长'],
    taobao: ['仅退款自主完结时长(天)'],
  },
  unverifiedLabels: {},
  formula: null,
  unitByPlatform: {
    pinduoduo: 'hours',
    taobao: 'days',
  },
  notes: {
    all: ['PDD in hours, Sycm in days.'],
  },
  notesZh: ['单位有的用小时，有的用天'],
  pitfalls: ['退货退款自主完结时长 contains 退款自主完结时长.'],
  pitfallsZh: ['名字和退货退款那个很像'],
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
      text: '退款自主完结时长',
      platform: 'pinduoduo',
    },
    {
      text: '仅退款自主完结时长(天)',
      platform: 'taobao',
    },
  ],
});
