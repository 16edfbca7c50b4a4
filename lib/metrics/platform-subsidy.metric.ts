import { defineMetric } from './types';

export default defineMetric({
  id: 'platform-subsidy',
  name: {
    'zh-CN': '平台补贴金额',
    en: 'Platform subsidy',
  },
  definition: {
    'zh-CN': '平台替买家出的那部分钱。',
    en: 'Part of the price paid by the platform.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: ['电商平台补贴金额', '平台补贴', '电商平台补贴金额(元)'],
  labels: {
    douyin: ['平台补贴金额', '电商平台补贴金额(元)'],
    'meituan-eleme': ['平台补贴金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Part of the price paid by the platform.'],
  },
  notesZh: ['是平台出的，不是商家出的'],
  pitfalls: [],
  pitfallsZh: ['补贴停了，成交可能会掉'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '平台补贴金额',
      platform: 'douyin',
    },
    {
      text: '平台补贴金额',
      platform: 'meituan-eleme',
    },
  ],
});
