import { defineMetric } from './types';

export default defineMetric({
  id: 'live-refund-orders',
  name: {
    'zh-CN': '直播间退款订单数',
    en: 'Live orders refunded',
  },
  definition: {
    'zh-CN': '直播间卖出后退款的订单数。',
    en: 'Live orders that were refunded.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['直播间退款订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['只算直播间的'],
  pitfalls: ['Contains 退款订单数.'],
  pitfallsZh: ['几天内还会增加'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
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
      text: '直播间退款订单数',
      platform: 'douyin',
    },
  ],
});
