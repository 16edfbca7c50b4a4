import { defineMetric } from './types';

export default defineMetric({
  id: 'ltv-30',
  name: {
    'zh-CN': '首单新客30天累计成交金额',
    en: '30-day value of new customers',
  },
  definition: {
    'zh-CN': '新客首单后30天里累计花的钱。',
    en: 'Money spent by new customers within 30 days.',
  },
  category: 'customer',
  unit: 'money',
  base: 'buyer',
  better: 'higher',
  aliases: ['LTV30', '店铺首单新客30天累计成交金额', '品牌首单新客30天累计成交金额'],
  labels: {
    douyin: ['店铺首单新客30天累计成交金额', '品牌首单新客30天累计成交金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Only complete 30 days after the first order; recent cohorts look low.'],
  },
  notesZh: ['满30天才算完整'],
  pitfalls: [],
  pitfallsZh: ['最近的新客还没到30天，数会偏低'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
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
      text: '店铺首单新客30天累计成交金额',
      platform: 'douyin',
    },
  ],
});
