import { defineMetric } from './types';

export default defineMetric({
  id: 'cost-per-ad-action',
  name: {
    'zh-CN': '平均行为单价',
    en: 'Cost per ad action',
  },
  definition: {
    'zh-CN': '平均每次广告行为花多少钱。',
    en: 'Ad money per ad action.',
  },
  category: 'ads',
  unit: 'money',
  base: 'click',
  better: 'lower',
  aliases: [],
  labels: {
    kuaishou: ['平均行为单价（元）'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / ad-action-clicks',
  currency: 'CNY',
  notes: {},
  notesZh: ['分母是行为数，不是封面点击'],
  pitfalls: [],
  pitfallsZh: ['和平均点击单价是两个数'],
  drivers: ['ad-spend', 'ad-action-clicks'],
  seeAlso: ['ad-cost-per-click', 'cost-per-link-click'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'unnamed',
      at: 'public source file 33238440276',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
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
      text: '平均行为单价（元）',
      platform: 'kuaishou',
    },
  ],
});
