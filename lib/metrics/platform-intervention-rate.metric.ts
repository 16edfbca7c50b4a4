import { defineMetric } from './types';

export default defineMetric({
  id: 'platform-intervention-rate',
  name: {
    'zh-CN': '平台介入率',
    en: 'Platform intervention rate',
  },
  definition: {
    'zh-CN': '平台出面处理的订单占比。',
    en: 'Share of orders where the platform stepped in.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['介入率', '平台介入率（店铺星级）'],
  labels: {
    pinduoduo: ['平台介入率'],
    jd: ['平台介入率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Orders where the platform stepped in / orders, 30 days.'],
  },
  notesZh: ['一般看30天'],
  pitfalls: [],
  pitfallsZh: ['自己先和买家谈好就不会升'],
  drivers: ['after-sale-hours'],
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
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
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
      text: '平台介入率',
      platform: 'pinduoduo',
    },
    {
      text: '平台介入率',
      platform: 'jd',
    },
  ],
});
