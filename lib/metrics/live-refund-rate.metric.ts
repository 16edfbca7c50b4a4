import { defineMetric } from './types';

export default defineMetric({
  id: 'live-refund-rate',
  name: {
    'zh-CN': '直播间退款率',
    en: 'Live refund rate',
  },
  definition: {
    'zh-CN': '直播退款金额占直播成交的比例。',
    en: 'Live refunds divided by live sales.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['直播间退款率'],
  },
  unverifiedLabels: {},
  formula: 'live-refund-amount / live-gmv',
  notes: {},
  notesZh: ['按金额算'],
  pitfalls: ['Contains 退款率.'],
  pitfallsZh: ['最近的场次还没退完，偏低'],
  drivers: ['live-refund-amount', 'live-gmv'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
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
      text: '直播间退款率',
      platform: 'douyin',
    },
  ],
});
