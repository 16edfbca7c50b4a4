import { defineMetric } from './types';

export default defineMetric({
  id: 'review-score-rank',
  name: {
    'zh-CN': '店铺评价分排名',
    en: 'Review score rank',
  },
  definition: {
    'zh-CN': '评价分在同行里排到百分之几。',
    en: 'Rank of review score among peers, in percent.',
  },
  category: 'score',
  unit: 'percent',
  base: 'percentile',
  better: 'lower',
  aliases: ['近90天用户评价得分排名', '店铺评价分'],
  labels: {
    pinduoduo: ['店铺评价分排名', '近90天用户评价得分排名'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Rank in percent among peers over 90 days.'],
  },
  notesZh: ['看90天'],
  pitfalls: [
    'Shown as a percentage but smaller is better.',
    'Do not read it as the DSR description score.',
  ],
  pitfallsZh: ['数越小越好，别当成评分'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
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
      text: '店铺评价分排名',
      platform: 'pinduoduo',
    },
  ],
});
