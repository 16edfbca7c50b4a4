import { defineMetric } from './types';

export default defineMetric({
  id: 'live-refund-amount',
  name: {
    'zh-CN': '直播间退款金额',
    en: 'Live refunds',
  },
  definition: {
    'zh-CN': '直播间卖出后退掉的钱。',
    en: 'Refunds of live sales.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['直播间退款金额(元)'],
  labels: {
    douyin: ['直播间退款金额', '直播间退款金额(元)'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {},
  notesZh: ['只算直播间的'],
  pitfalls: ['Contains 退款金额.'],
  pitfallsZh: ['几天内还会增加'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
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
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '直播间退款金额',
      platform: 'douyin',
    },
  ],
});
