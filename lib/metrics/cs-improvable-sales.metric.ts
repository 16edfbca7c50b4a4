import { defineMetric } from './types';

export default defineMetric({
  id: 'cs-improvable-sales',
  name: {
    'zh-CN': '客服可提升销售额',
    en: 'Sales customer service could add',
  },
  definition: {
    'zh-CN': '平台估计客服还能多卖的钱。',
    en: "Platform's estimate of sales that service could add.",
  },
  category: 'service',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    pinduoduo: ['客服可提升销售额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['An estimate by the platform, not earned money.'],
  },
  notesZh: ['是估计，不是收入'],
  pitfalls: ['Contains 客服...销售额; never add to sales.'],
  pitfallsZh: ['别加到成交金额里'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
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
      text: '客服可提升销售额',
      platform: 'pinduoduo',
    },
  ],
});
