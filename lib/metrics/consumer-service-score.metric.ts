import { defineMetric } from './types';

export default defineMetric({
  id: 'consumer-service-score',
  name: {
    'zh-CN': '消费者服务体验分',
    en: 'PDD consumer service score',
  },
  definition: {
    'zh-CN': '消费者服务的总体验分。',
    en: 'Overall consumer service score, 0 to 5.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['本店铺体验分在同行排名'],
  labels: {
    pinduoduo: ['消费者服务体验分'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      '0-5; five parts: basic service, attitude, product, shipping, logistics; shows change vs 7 days before and the rank band among peers.',
    ],
  },
  notesZh: ['分五部分，看和七天前比'],
  pitfalls: ['Arrow direction is drawn as an icon, not as text.'],
  pitfallsZh: ['升降用箭头画，要看图'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
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
      text: '消费者服务体验分',
      platform: 'pinduoduo',
    },
  ],
});
