import { defineMetric } from './types';

export default defineMetric({
  id: 'note-product-clicks',
  name: {
    'zh-CN': '笔记商品点击次数',
    en: 'Product clicks from notes',
  },
  definition: {
    'zh-CN': '从笔记点到商品的次数。',
    en: 'Product clicks that came from notes.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'click',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['笔记商品点击次数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['只算笔记带来的'],
  pitfalls: ['Contains 商品点击次数.'],
  pitfallsZh: ['点了还没买'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59476758293',
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
      text: '笔记商品点击次数',
      platform: 'xiaohongshu',
    },
  ],
});
