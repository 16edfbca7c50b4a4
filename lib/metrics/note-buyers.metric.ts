import { defineMetric } from './types';

export default defineMetric({
  id: 'note-buyers',
  name: {
    'zh-CN': '笔记支付人数',
    en: 'Buyers from notes',
  },
  definition: {
    'zh-CN': '从笔记来并付款的人数。',
    en: 'People who paid after a note led them.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['笔记支付人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People who paid after the note led them to a product.'],
  },
  notesZh: ['只算笔记带来的'],
  pitfalls: [],
  pitfallsZh: ['不是全店买家数'],
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
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '笔记支付人数',
      platform: 'xiaohongshu',
    },
  ],
});
