import { defineMetric } from './types';

export default defineMetric({
  id: 'product-quality-score',
  name: {
    'zh-CN': '商品质量分',
    en: 'Listing information score',
  },
  definition: {
    'zh-CN': '商品信息填得好不好的分数。',
    en: 'Score of how complete the listing information is.',
  },
  category: 'product',
  unit: 'score',
  base: 'product',
  better: 'higher',
  aliases: ['商品体检', '诊断结果'],
  labels: {
    douyin: ['质量分'],
    pinduoduo: ['商品体检'],
    kuaishou: ['诊断结果'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Rates completeness of title, pictures, attributes; not the physical quality.'],
    douyin: ['Douyin list shows a word plus number, e.g. 优秀 88.'],
  },
  notesZh: ['看标题、图片和属性'],
  pitfalls: ['Taken for buyer satisfaction.'],
  pitfallsZh: ['不是商品本身的质量'],
  drivers: [],
  seeAlso: ['listing-quality-score'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 71422046521',
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
      text: '质量分',
      platform: 'douyin',
    },
    {
      text: '商品体检',
      platform: 'pinduoduo',
    },
  ],
});
