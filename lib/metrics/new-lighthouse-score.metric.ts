import { defineMetric } from './types';

export default defineMetric({
  id: 'new-lighthouse-score',
  name: {
    'zh-CN': '新灯塔分',
    en: '1688 lighthouse score',
  },
  definition: {
    'zh-CN': '平台给店铺的综合服务分。',
    en: "Platform's overall service score for the shop.",
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['新灯塔评分'],
  labels: {
    '1688': ['新灯塔分'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ["0-5 with a word such as 差 and 'behind x% of peers'."],
  },
  notesZh: ['0到5分，还写着落后多少同行'],
  pitfalls: [],
  pitfallsZh: ['看分要连旁边的文字一起看'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
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
      text: '新灯塔分',
      platform: '1688',
    },
  ],
});
