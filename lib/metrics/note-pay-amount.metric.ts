import { defineMetric } from './types';

export default defineMetric({
  id: 'note-pay-amount',
  name: {
    'zh-CN': '笔记支付金额',
    en: 'Sales from notes',
  },
  definition: {
    'zh-CN': '从笔记卖出的金额。',
    en: 'Sales that came from notes.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['笔记支付金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {},
  notesZh: ['只算笔记带来的'],
  pitfalls: ['Contains 支付金额.'],
  pitfallsZh: ['名字里含支付金额，不是全店的'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59476758293',
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
      text: '笔记支付金额',
      platform: 'xiaohongshu',
    },
  ],
});
