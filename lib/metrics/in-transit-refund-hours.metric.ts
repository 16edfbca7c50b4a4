import { defineMetric } from './types';

export default defineMetric({
  id: 'in-transit-refund-hours',
  name: {
    'zh-CN': '在途订单退款时长',
    en: 'Refund time for parcels in transit',
  },
  definition: {
    'zh-CN': '还在路上的订单退款平均多久。',
    en: 'Average time to refund orders still on the road.',
  },
  category: 'service',
  unit: 'hours',
  base: 'request',
  better: 'lower',
  aliases: ['近30天在途订单退款时长'],
  labels: {
    pinduoduo: ['近30天在途订单退款时长'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Average time to refund orders still on the road, 30 days.'],
  },
  notesZh: ['看30天'],
  pitfalls: [],
  pitfallsZh: ['订单少时一两单就会拖长'],
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
      text: '近30天在途订单退款时长',
      platform: 'pinduoduo',
    },
  ],
});
