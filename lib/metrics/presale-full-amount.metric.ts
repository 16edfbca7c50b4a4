import { defineMetric } from './types';

export default defineMetric({
  id: 'presale-full-amount',
  name: {
    'zh-CN': '预售全款金额',
    en: 'Presale full amount',
  },
  definition: {
    'zh-CN': '预售订单的全款金额。',
    en: 'Full amount of presale orders.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    douyin: ['预售全款金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {},
  notesZh: ['定金加尾款一起算'],
  pitfalls: [],
  pitfallsZh: ['尾款没付之前不算成交'],
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
      text: '预售全款金额',
      platform: 'douyin',
    },
  ],
});
