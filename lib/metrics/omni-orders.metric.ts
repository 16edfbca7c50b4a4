import { defineMetric } from './types';

export default defineMetric({
  id: 'omni-orders',
  name: {
    'zh-CN': '整体成交订单数',
    en: 'Overall orders (full-domain)',
  },
  definition: {
    'zh-CN': '被推广的直播间或商品全部订单。',
    en: 'All paid orders of the promoted room or product.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['整体成交订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['All paid orders of the promoted room or product in the plan.'],
  },
  notesZh: ['自然来的订单也算'],
  pitfalls: [],
  pitfallsZh: ['不全是广告带来的'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/uni_promotion_get.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'recall',
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
      text: '整体成交订单数',
      platform: 'douyin',
    },
  ],
});
