import { defineMetric } from './types';

export default defineMetric({
  id: 'micro-detail-visitors',
  name: {
    'zh-CN': '商品微详情访客数',
    en: 'Micro-detail visitors',
  },
  definition: {
    'zh-CN': '看商品微详情满3秒的人数。',
    en: 'People who viewed the feed micro-detail for 3 seconds.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['微详情访客数'],
  labels: {
    taobao: ['商品微详情访客数', '微详情访客数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People who viewed the feed micro-detail for 3 seconds or more, de-duplicated.'],
  },
  notesZh: ['看满3秒才算，同一个人只算一次'],
  pitfalls: [
    'A rise usually means main image or title draws more in recommendation feeds; it is not yet a detail-page visit.',
  ],
  pitfallsZh: ['还没进商品详情页，别当成商品访客'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '商品微详情访客数',
      platform: 'taobao',
    },
  ],
});
