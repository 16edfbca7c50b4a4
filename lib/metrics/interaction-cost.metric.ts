import { defineMetric } from './types';

export default defineMetric({
  id: 'interaction-cost',
  name: {
    'zh-CN': '平均互动成本',
    en: 'Cost per interaction',
  },
  definition: {
    'zh-CN': '平均每次互动花多少广告费。',
    en: 'Ad money per interaction.',
  },
  category: 'ads',
  unit: 'money',
  base: 'action',
  better: 'lower',
  aliases: ['CPI', 'CPE'],
  labels: {
    xiaohongshu: ['平均互动成本'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / interactions',
  currency: 'CNY',
  notes: {},
  notesZh: ['等于花费除以互动量'],
  pitfalls: [],
  pitfallsZh: ['便宜的互动不一定带来成交'],
  drivers: ['ad-spend', 'interactions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
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
      text: '平均互动成本',
      platform: 'xiaohongshu',
    },
  ],
});
