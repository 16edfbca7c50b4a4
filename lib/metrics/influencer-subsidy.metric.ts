import { defineMetric } from './types';

export default defineMetric({
  id: 'influencer-subsidy',
  name: {
    'zh-CN': '达人补贴金额',
    en: 'Influencer subsidy',
  },
  definition: {
    'zh-CN': '达人替买家出的那部分钱。',
    en: 'Part of the price paid by the influencer.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    douyin: ['达人补贴金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Part of the price paid by the influencer; listed apart from 用户支付金额 on compass.'],
  },
  notesZh: ['和用户支付金额分开列'],
  pitfalls: [],
  pitfallsZh: ['别当成自己的优惠成本'],
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
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '达人补贴金额',
      platform: 'douyin',
    },
  ],
});
