import { defineMetric } from './types';

export default defineMetric({
  id: 'packages-shipped',
  name: {
    'zh-CN': '发货包裹数',
    en: 'Parcels shipped',
  },
  definition: {
    'zh-CN': '发出的包裹数。',
    en: 'Parcels shipped.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'parcel',
  better: 'depends',
  aliases: [],
  labels: {
    taobao: ['发货包裹数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Parcels by step: shipped, picked up, out for delivery, signed.'],
  },
  notesZh: ['点发货的数'],
  pitfalls: [],
  pitfallsZh: ['一个订单可能分几个包裹'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      text: '发货包裹数',
      platform: 'taobao',
    },
  ],
});
