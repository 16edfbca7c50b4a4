import { defineMetric } from './types';

export default defineMetric({
  id: 'activity-cost',
  name: {
    'zh-CN': '活动成本',
    en: 'Activity cost',
  },
  definition: {
    'zh-CN': '活动花掉的优惠钱。',
    en: 'Merchant subsidy plus platform subsidy.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    'meituan-eleme': ['活动成本'],
  },
  unverifiedLabels: {},
  formula: 'merchant-subsidy + platform-subsidy',
  currency: 'CNY',
  notes: {
    all: ['Merchant subsidy + platform subsidy.'],
  },
  notesZh: ['平台出的部分也算'],
  pitfalls: [],
  pitfallsZh: ['不全是商家出的'],
  drivers: ['merchant-subsidy', 'platform-subsidy'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      text: '活动成本',
      platform: 'meituan-eleme',
    },
  ],
});
