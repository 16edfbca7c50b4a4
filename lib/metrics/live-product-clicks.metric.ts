import { defineMetric } from './types';

export default defineMetric({
  id: 'live-product-clicks',
  name: {
    'zh-CN': '直播间商品点击次数',
    en: 'Product clicks in live',
  },
  definition: {
    'zh-CN': '直播间里商品卡被点的次数。',
    en: 'Clicks on product cards in the room.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'click',
  better: 'higher',
  aliases: ['直播间商品点击数'],
  labels: {
    douyin: ['直播间商品点击次数'],
    kuaishou: ['直播间商品点击数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Clicks on product cards inside the room.'],
  },
  notesZh: ['只在直播间里'],
  pitfalls: [],
  pitfallsZh: ['点了不等于买'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
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
      text: '直播间商品点击次数',
      platform: 'douyin',
    },
    {
      text: '直播间商品点击数',
      platform: 'kuaishou',
    },
  ],
});
