import { defineMetric } from './types';

export default defineMetric({
  id: 'after-sale-on-time-rate',
  name: {
    'zh-CN': '售后处理时长达成率',
    en: 'After-sale on-time rate',
  },
  definition: {
    'zh-CN': '按时处理完的售后占比。',
    en: 'Share of after-sale requests handled in time.',
  },
  category: 'service',
  unit: 'percent',
  base: 'request',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['售后处理时长达成率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Old indicator (rule version of 7 May 2026); replaced by 售后平均审核时长 in the version of 14 July 2026. Old pages may still show it.',
    ],
  },
  notesZh: ['新规则改用平均审核时长了'],
  pitfalls: [],
  pitfallsZh: ['旧页面可能还显示这个数'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
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
      text: '售后处理时长达成率',
      platform: 'douyin',
    },
  ],
});
