import { defineMetric } from './types';

export default defineMetric({
  id: 'presale-open-estimate',
  name: {
    'zh-CN': '未完结预售预估金额',
    en: 'Estimated amount of open presale orders',
  },
  definition: {
    'zh-CN': '还没付完的预售订单预计金额。',
    en: 'Estimated money of presale orders not yet completed.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    douyin: ['整体未完结预售订单预估金额(元)'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {},
  notesZh: ['是估计数'],
  pitfalls: [],
  pitfallsZh: ['没付尾款的可能会取消'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      text: '整体未完结预售订单预估金额(元)',
      platform: 'douyin',
    },
  ],
});
