import { defineMetric } from './types';

export default defineMetric({
  id: 'live-product-exposures',
  name: {
    'zh-CN': '直播间商品曝光次数',
    en: 'Product exposures in live',
  },
  definition: {
    'zh-CN': '直播间里商品卡展示的次数。',
    en: 'Times product cards were shown in the room.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['直播间商品曝光次数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Times product cards were shown inside the room.'],
  },
  notesZh: ['只在直播间里'],
  pitfalls: [],
  pitfallsZh: ['和全店商品曝光不是一个数'],
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
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '直播间商品曝光次数',
      platform: 'douyin',
    },
  ],
});
