import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-order-lines',
  name: {
    'zh-CN': '广告订单行',
    en: 'Ad order lines',
  },
  definition: {
    'zh-CN': '算在广告名下的订单行数。',
    en: 'Order lines credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order line',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['总订单行'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    jd: ['JD 总订单行 counts order lines (recall): one order with two products is two lines.'],
  },
  notesZh: ['一单两种商品算两行'],
  pitfalls: [],
  pitfallsZh: ['比广告订单数大'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '总订单行',
      platform: 'jd',
    },
  ],
});
