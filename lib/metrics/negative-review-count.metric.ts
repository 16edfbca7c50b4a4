import { defineMetric } from './types';

export default defineMetric({
  id: 'negative-review-count',
  name: {
    'zh-CN': '负面评价数',
    en: 'Negative reviews',
  },
  definition: {
    'zh-CN': '差评的条数。',
    en: 'Number of negative reviews.',
  },
  category: 'service',
  unit: 'count',
  base: 'review',
  better: 'lower',
  aliases: ['商品差评订单数', '老买家负面评价数', '差评数'],
  labels: {
    taobao: ['负面评价数', '老买家负面评价数'],
    douyin: ['商品差评订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    douyin: ['Douyin: signed orders of 30 days rated 1 or 2 stars.'],
  },
  notesZh: ['1星和2星算差评'],
  pitfalls: [],
  pitfallsZh: ['要看内容，不只看数'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '负面评价数',
      platform: 'taobao',
    },
    {
      text: '商品差评订单数',
      platform: 'douyin',
    },
  ],
});
