import { defineMetric } from './types';

export default defineMetric({
  id: 'merchant-subsidy',
  name: {
    'zh-CN': '商家补贴金额',
    en: 'Merchant subsidy',
  },
  definition: {
    'zh-CN': '商家自己出的优惠钱。',
    en: 'Part of the discount paid by the merchant.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    'meituan-eleme': ['商家补贴金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['活动成本 = merchant part + platform part.'],
  },
  notesZh: ['和平台出的一起是活动成本'],
  pitfalls: [],
  pitfallsZh: ['优惠越大自己出得越多'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
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
      text: '商家补贴金额',
      platform: 'meituan-eleme',
    },
  ],
});
