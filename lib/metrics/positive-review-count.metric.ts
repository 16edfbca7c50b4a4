import { defineMetric } from './types';

export default defineMetric({
  id: 'positive-review-count',
  name: {
    'zh-CN': '正面评价数',
    en: 'Positive reviews',
  },
  definition: {
    'zh-CN': '好评的条数。',
    en: 'Number of positive reviews.',
  },
  category: 'service',
  unit: 'count',
  base: 'review',
  better: 'higher',
  aliases: ['老买家正面评价数'],
  labels: {
    taobao: ['正面评价数', '老买家正面评价数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ["Reviews judged positive by the platform's text analysis or stars."],
  },
  notesZh: ['按平台的判断来分'],
  pitfalls: [],
  pitfallsZh: ['只看数量，要配合占比'],
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
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '正面评价数',
      platform: 'taobao',
    },
  ],
});
