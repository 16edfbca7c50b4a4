import { defineMetric } from './types';

export default defineMetric({
  id: 'watch-pay-rate-users',
  name: {
    'zh-CN': '观看-成交率（人数）',
    en: 'View-to-purchase rate',
  },
  definition: {
    'zh-CN': '看直播的人里有多少人买了。',
    en: 'Share of live viewers who bought.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['观看成交转化率', '观看-成交率(人数)', '观看-成交率(次数)'],
  labels: {
    douyin: ['观看-成交率(人数)', '观看成交转化率'],
  },
  unverifiedLabels: {},
  formula: 'buyers / live-viewers',
  notes: {
    all: ['Live room: buyers / viewers; a times-based twin exists.'],
  },
  notesZh: ['按人算，只看直播间'],
  pitfalls: [],
  pitfallsZh: ['旁边还有按次数算的一个'],
  drivers: ['buyers', 'live-viewers'],
  seeAlso: ['watch-pay-rate-times'],
  thresholds: [],
  dilemma: '2.4.1',
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
      text: '观看-成交率(人数)',
      platform: 'douyin',
    },
  ],
});
