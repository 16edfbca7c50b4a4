import { defineMetric } from './types';

export default defineMetric({
  id: 'fan-cost',
  name: {
    'zh-CN': '涨粉成本',
    en: 'Cost per new follower',
  },
  definition: {
    'zh-CN': '广告平均涨一个粉花多少钱。',
    en: 'Ad money per new follower.',
  },
  category: 'ads',
  unit: 'money',
  base: 'person',
  better: 'lower',
  aliases: ['粉丝关注成本', '涨粉成本（元）'],
  labels: {
    kuaishou: ['涨粉成本（元）', '粉丝关注成本'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / new-followers',
  currency: 'CNY',
  notes: {},
  notesZh: ['等于花费除以新增关注'],
  pitfalls: [],
  pitfallsZh: ['便宜的粉不一定会买'],
  drivers: ['ad-spend', 'new-followers'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/live/report/live_report.go',
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
      text: '涨粉成本（元）',
      platform: 'kuaishou',
    },
  ],
});
