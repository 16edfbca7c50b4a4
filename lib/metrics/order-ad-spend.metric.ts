import { defineMetric } from './types';

export default defineMetric({
  id: 'order-ad-spend',
  name: {
    'zh-CN': '成交花费',
    en: 'Spend on completed orders',
  },
  definition: {
    'zh-CN': '有成交的部分花掉的广告费。',
    en: 'Ad money spent on completed orders.',
  },
  category: 'ads',
  unit: 'money',
  base: 'money',
  better: 'depends',
  aliases: ['成交营销花费'],
  labels: {
    pinduoduo: ['成交花费'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    pinduoduo: [
      'PDD reports 总花费 and 成交花费 apart; 实际投产比 is built on the latter (interface field orderSpendRoiUnified).',
    ],
  },
  notesZh: ['是总花费里的一部分'],
  pitfalls: ['Dividing sales by 总花费 by hand gives another ROI than the page.'],
  pitfallsZh: ['用总花费自己算会和页面不同'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54558634102',
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
      text: '成交花费',
      platform: 'pinduoduo',
    },
  ],
});
