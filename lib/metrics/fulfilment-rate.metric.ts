import { defineMetric } from './types';

export default defineMetric({
  id: 'fulfilment-rate',
  name: {
    'zh-CN': '履约率',
    en: 'Fulfilment rate',
  },
  definition: {
    'zh-CN': '按承诺完成的订单占比。',
    en: 'Share of orders fulfilled as promised.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: ['定制品履约率'],
  labels: {
    '1688': ['履约率', '定制品履约率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Orders fulfilled as promised; a separate value exists for custom-made goods (rule text not found).',
    ],
  },
  notesZh: ['定制品另有一个数'],
  pitfalls: [],
  pitfallsZh: ['具体规则看平台说明'],
  drivers: [],
  seeAlso: ['non-fulfilment-rate', 'unfulfilled-deal-rate'],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '履约率',
      platform: '1688',
    },
  ],
});
