import { defineMetric } from './types';

export default defineMetric({
  id: 'note-reads',
  name: {
    'zh-CN': '笔记阅读数',
    en: 'Note reads',
  },
  definition: {
    'zh-CN': '笔记被打开阅读的次数。',
    en: 'Times the note was opened.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['阅读数', '阅读量'],
  labels: {
    xiaohongshu: ['笔记阅读数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Times the note was opened or read.'],
  },
  notesZh: ['按次数算'],
  pitfalls: [],
  pitfallsZh: ['看了不等于点商品'],
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
      text: '笔记阅读数',
      platform: 'xiaohongshu',
    },
  ],
});
