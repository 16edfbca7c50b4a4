import { defineMetric } from './types';

export default defineMetric({
  id: 'product-ctr-users',
  name: {
    'zh-CN': '商品曝光-点击率（人数）',
    en: 'Exposure-to-click rate (people)',
  },
  definition: {
    'zh-CN': '看到商品的人里有多少人点了进来。',
    en: 'Share of people who saw the product and clicked it.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['曝光点击率', '商品曝光-点击转化率（人数）', '商品卡点击率(人数)'],
  labels: {
    douyin: [
      '商品曝光-点击转化率（人数）',
      '商品曝光-点击率（人数）',
      '曝光点击率',
      '商品卡点击率(人数)',
    ],
  },
  unverifiedLabels: {},
  formula: 'product-click-users / product-exposure-users',
  notes: {
    all: ['People who clicked divided by people who saw.'],
  },
  notesZh: ['分子和分母都是人数'],
  pitfalls: [
    'Labels appear with full-width and half-width brackets; normalise before matching.',
    'Do not compare with the (次数) version: people-based rates are higher.',
  ],
  pitfallsZh: ['比按次数算的高，两种不能互相比'],
  drivers: ['price-power'],
  seeAlso: [
    'product-ctr-times',
    'live-product-ctr',
    'live-product-ctr-users',
    'ad-click-through-rate',
  ],
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
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '商品曝光-点击转化率（人数）',
      platform: 'douyin',
    },
  ],
});
