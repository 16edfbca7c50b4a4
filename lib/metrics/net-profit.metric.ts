import { defineMetric } from './types';

export default defineMetric({
  id: 'net-profit',
  name: {
    'zh-CN': '净利润',
    en: 'Net profit',
  },
  definition: {
    'zh-CN': '最后真正剩下的钱。',
    en: 'Money left after all costs.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'higher',
  aliases: ['净利润额', '店铺调整净利'],
  labels: {},
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {},
  notesZh: ['商品、运费、佣金、广告都要减'],
  pitfalls: ['High GMV with high refund and ad cost can mean loss.'],
  pitfallsZh: ['成交高但退款多，可能还是亏'],
  drivers: ['paid-amount-after-refunds', 'ad-spend', 'platform-commission'],
  seeAlso: ['net-proceeds', 'gross-profit'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54558634102',
    },
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
