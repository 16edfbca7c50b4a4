import { defineMetric } from './types';

export default defineMetric({
  id: 'negative-feedback-rate',
  name: {
    'zh-CN': '商品负反馈率',
    en: 'Product negative-feedback rate',
  },
  definition: {
    'zh-CN': '签收订单里有质量退款或差评的占比。',
    en: 'Signed orders with a quality refund or a low rating.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    taobao: ['商品负反馈率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Signed orders of 30 days with a first quality reason refund or a 1-2 star description rating / signed orders.',
    ],
  },
  notesZh: ['看30天，1到2星算差评'],
  pitfalls: [],
  pitfallsZh: ['退款和差评都会算进来'],
  drivers: [],
  seeAlso: ['negative-review-rate', 'negative-review-order-rate', 'seller-negative-feedback-rate'],
  thresholds: [
    {
      platform: 'taobao',
      fact: 'Replaces 首次品退率 and 商品差评率 in the 真实体验分 from 16 March 2026',
      asOf: '2026-03-16',
      source: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
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
      text: '商品负反馈率',
      platform: 'taobao',
    },
  ],
});
