import { defineMetric } from './types';

export default defineMetric({
  id: 'return-received-refund-hours',
  name: {
    'zh-CN': '签收退货后的平均退款时长',
    en: 'Refund time after return received',
  },
  definition: {
    'zh-CN': '收到退货后多久退钱。',
    en: 'Time from receiving the return to paying the refund.',
  },
  category: 'service',
  unit: 'hours',
  base: 'request',
  better: 'lower',
  aliases: ['近30天商家签收消费者退货订单后的平均退款时长'],
  labels: {
    pinduoduo: ['近30天商家签收消费者退货订单后的平均退款时长'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Average time from the seller signing the returned parcel to the refund, 30 days.'],
  },
  notesZh: ['看30天'],
  pitfalls: [],
  pitfallsZh: ['查货拖久了就会变长'],
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
      kind: 'unnamed',
      at: 'public source file 56216023291',
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
      text: '近30天商家签收消费者退货订单后的平均退款时长',
      platform: 'pinduoduo',
    },
  ],
});
