import { defineMetric } from './types';

export default defineMetric({
  id: 'frozen-funds',
  name: {
    'zh-CN': '冻结货款',
    en: 'Frozen funds',
  },
  definition: {
    'zh-CN': '被平台冻结的货款。',
    en: 'Sales money the platform holds back.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'lower',
  aliases: ['冻结资金', '违规订单货款冻结'],
  labels: {
    douyin: ['冻结货款'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Sales money the platform holds back because of a violation or risk.'],
  },
  notesZh: ['因违规或风险'],
  pitfalls: [],
  pitfallsZh: ['解冻前不能提'],
  drivers: [],
  seeAlso: [],
  thresholds: [
    {
      platform: 'douyin',
      fact: 'Late-shipping measures freeze the payment of the affected orders for 7 days',
      asOf: '2026-08',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/rule-text/rule-aHwH9wK4JyWJ.txt',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '冻结货款',
      platform: 'douyin',
    },
  ],
});
