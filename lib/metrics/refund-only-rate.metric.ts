import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-only-rate',
  name: {
    'zh-CN': '仅退款率',
    en: 'Refund-only rate',
  },
  definition: {
    'zh-CN': '只退钱不退货的退款占比。',
    en: 'Share of refunds where goods do not come back.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    taobao: ['仅退款率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Refunds without goods coming back.'],
  },
  notesZh: ['货不用寄回来'],
  pitfalls: ['Label is contained in no other but contains 退款率.'],
  pitfallsZh: ['名字里含退款率，不是总退款率'],
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
      text: '仅退款率',
      platform: 'taobao',
    },
  ],
});
