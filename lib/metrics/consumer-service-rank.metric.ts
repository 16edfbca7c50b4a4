import { defineMetric } from './types';

export default defineMetric({
  id: 'consumer-service-rank',
  name: {
    'zh-CN': '消费者服务体验分排名',
    en: 'Consumer service score rank',
  },
  definition: {
    'zh-CN': '服务分在同行里的位置。',
    en: 'Position of the service score among peers.',
  },
  category: 'score',
  unit: 'percent',
  base: 'percentile',
  better: 'lower',
  aliases: [],
  labels: {
    pinduoduo: ['本店铺体验分在同行排名'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['是排名区间'],
  pitfalls: [],
  pitfallsZh: ['是位置，不是分数'],
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
      text: '本店铺体验分在同行排名',
      platform: 'pinduoduo',
    },
  ],
});
