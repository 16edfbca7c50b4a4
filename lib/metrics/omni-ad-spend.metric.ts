import { defineMetric } from './types';

export default defineMetric({
  id: 'omni-ad-spend',
  name: {
    'zh-CN': '整体消耗',
    en: 'Overall spend (full-domain)',
  },
  definition: {
    'zh-CN': '全域推广花掉的广告费。',
    en: 'Spend of full-domain promotion.',
  },
  category: 'ads',
  unit: 'money',
  base: 'money',
  better: 'depends',
  aliases: ['整体消耗(元)'],
  labels: {
    douyin: ['整体消耗', '整体消耗(元)'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    douyin: ['Qianchuan full-domain promotion spend.'],
  },
  notesZh: ['只算全域推广计划'],
  pitfalls: [],
  pitfallsZh: ['不是全部广告花费'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/uni_promotion_get.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      text: '整体消耗',
      platform: 'douyin',
    },
  ],
});
