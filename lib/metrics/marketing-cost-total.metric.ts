import { defineMetric } from './types';

export default defineMetric({
  id: 'marketing-cost-total',
  name: {
    'zh-CN': '营销费用总额',
    en: 'Total marketing cost',
  },
  definition: {
    'zh-CN': '广告、佣金和优惠的合计。',
    en: 'Ads, commission and coupons added together.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'lower',
  aliases: ['营销花费'],
  labels: {},
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Third-party dashboards add ads, commission and coupons; no platform standard.'],
  },
  notesZh: ['自己或工具加总的'],
  pitfalls: [],
  pitfallsZh: ['平台没有统一算法'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
