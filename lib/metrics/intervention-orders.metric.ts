import { defineMetric } from './types';

export default defineMetric({
  id: 'intervention-orders',
  name: {
    'zh-CN': '介入订单数',
    en: 'Orders with platform intervention',
  },
  definition: {
    'zh-CN': '平台出面裁决的订单数。',
    en: 'Orders where the platform decided.',
  },
  category: 'service',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    pinduoduo: ['介入订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    pinduoduo: ['Orders where the platform decided between buyer and seller; one month on PDD.'],
  },
  notesZh: ['一般看一个月'],
  pitfalls: [],
  pitfallsZh: ['看数也要看占比'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
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
      text: '介入订单数',
      platform: 'pinduoduo',
    },
  ],
});
