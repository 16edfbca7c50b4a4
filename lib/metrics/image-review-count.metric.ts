import { defineMetric } from './types';

export default defineMetric({
  id: 'image-review-count',
  name: {
    'zh-CN': '有图评价数',
    en: 'Reviews with pictures',
  },
  definition: {
    'zh-CN': '带图片的评价条数。',
    en: 'Reviews that carry pictures.',
  },
  category: 'service',
  unit: 'count',
  base: 'review',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['有图评价数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Reviews that carry pictures.'],
  },
  notesZh: ['有图才算'],
  pitfalls: [],
  pitfallsZh: ['图里说的可能是缺点'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
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
      text: '有图评价数',
      platform: 'taobao',
    },
  ],
});
