import { defineMetric } from './types';

export default defineMetric({
  id: 'pending-aftersale',
  name: {
    'zh-CN': '退款/售后待处理',
    en: 'Pending after-sale tickets',
  },
  definition: {
    'zh-CN': '还没处理的售后单数。',
    en: 'After-sale tickets still waiting.',
  },
  category: 'service',
  unit: 'count',
  base: 'ticket',
  better: 'lower',
  aliases: ['待商家处理', '退款/售后'],
  labels: {
    pinduoduo: ['退款/售后', '待商家处理'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['是待办的个数'],
  pitfalls: ['Number of tickets to do, not refund money.'],
  pitfallsZh: ['是单数，不是退款的钱'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'repository',
      at: 'Amike-cc/ShopPilot:packages/shared/src/constants/business.ts',
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
      text: '退款/售后',
      platform: 'pinduoduo',
    },
  ],
});
