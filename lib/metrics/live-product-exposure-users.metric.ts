import { defineMetric } from './types';

export default defineMetric({
  id: 'live-product-exposure-users',
  name: {
    'zh-CN': '直播间商品曝光人数',
    en: 'People who saw products in live',
  },
  definition: {
    'zh-CN': '在直播间里看到商品的不重复人数。',
    en: 'Distinct people who saw products inside the live room.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['直播间商品曝光人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['只算直播间里的展示'],
  pitfalls: [],
  pitfallsZh: ['和全店的商品曝光人数不是一个数'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
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
      text: '直播间商品曝光人数',
      platform: 'douyin',
    },
  ],
});
