import { defineMetric } from './types';

export default defineMetric({
  id: 'review-count',
  name: {
    'zh-CN': '评价数',
    en: 'Review count',
  },
  definition: {
    'zh-CN': '收到的评价条数。',
    en: 'Number of buyer reviews.',
  },
  category: 'service',
  unit: 'count',
  base: 'review',
  better: 'higher',
  aliases: ['近30天评价数', '近90日评价数', '今日评价数', '评价条数', 'Ratings'],
  labels: {
    taobao: ['评价数'],
    pinduoduo: ['评价数', '近90日评价数', '今日评价数', '评价条数'],
  },
  unverifiedLabels: {
    amazon: ['Ratings'],
    shopee: ['Reviews'],
    etsy: ['Reviews'],
  },
  formula: null,
  notes: {
    all: [
      'Number of reviews in the window named in the label (today, 30 or 90 days).',
      'Number of buyer reviews',
    ],
  },
  notesZh: ['看清标签写的是几天'],
  pitfalls: ['Amazon counts ratings without text too'],
  pitfallsZh: ['没写文字的评价也可能算'],
  drivers: ['orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
    },
    {
      kind: 'recall',
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
      text: '评价数',
      platform: 'taobao',
    },
    {
      text: '评价数',
      platform: 'pinduoduo',
    },
  ],
});
