import { defineMetric } from './types';

export default defineMetric({
  id: 'live-product-ctr',
  name: {
    'zh-CN': '商品点击率（直播）',
    en: 'Product CTR in live',
  },
  definition: {
    'zh-CN': '直播里商品每展示一百次被点几次。',
    en: 'Product clicks divided by product showings in the room.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['商品曝光-点击率(次数)', '商品曝光-点击率(人数)', '商品点击率'],
  labels: {
    douyin: ['商品曝光-点击率(次数)', '商品点击率'],
  },
  unverifiedLabels: {},
  formula: 'live-product-clicks / live-product-exposures',
  notes: {},
  notesZh: ['按次数算'],
  pitfalls: [],
  pitfallsZh: ['按人算的是另一个数'],
  drivers: ['live-product-clicks', 'live-product-exposures'],
  seeAlso: [
    'product-ctr-times',
    'product-ctr-users',
    'live-product-ctr-users',
    'ad-click-through-rate',
  ],
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
      text: '商品曝光-点击率(次数)',
      platform: 'douyin',
    },
  ],
});
