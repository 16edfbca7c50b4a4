import { defineMetric } from './types';

export default defineMetric({
  id: 'net-ad-orders',
  name: {
    'zh-CN': '净成交订单数',
    en: 'Net ad orders',
  },
  definition: {
    'zh-CN': '扣掉部分退款后的广告订单数。',
    en: 'Ad orders left after the refunds the platform deducts.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: ['净成交笔数'],
  labels: {
    pinduoduo: ['净成交笔数'],
    douyin: ['净成交订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Ad orders left after the refunds the platform deducts.'],
  },
  notesZh: ['哪些退款会扣由平台定'],
  pitfalls: [],
  pitfallsZh: ['后来的退货还在里面'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57374716838',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      text: '净成交笔数',
      platform: 'pinduoduo',
    },
    {
      text: '净成交订单数',
      platform: 'douyin',
    },
  ],
});
