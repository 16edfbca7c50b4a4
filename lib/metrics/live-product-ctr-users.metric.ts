import { defineMetric } from './types';

export default defineMetric({
  id: 'live-product-ctr-users',
  name: {
    'zh-CN': '直播商品点击率（人数）',
    en: 'Product CTR in live (people)',
  },
  definition: {
    'zh-CN': '看到直播商品的人里有多少点了。',
    en: 'Share of people who saw products in live and clicked.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['商品曝光-点击率(人数)'],
  },
  unverifiedLabels: {},
  formula: 'live-product-click-users / live-product-exposure-users',
  notes: {},
  notesZh: ['按人算'],
  pitfalls: [],
  pitfallsZh: ['和按次数算的不能比'],
  drivers: ['live-product-click-users', 'live-product-exposure-users'],
  seeAlso: ['product-ctr-times', 'product-ctr-users', 'live-product-ctr', 'ad-click-through-rate'],
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
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '商品曝光-点击率(人数)',
      platform: 'douyin',
    },
  ],
});
