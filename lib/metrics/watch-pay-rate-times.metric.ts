import { defineMetric } from './types';

export default defineMetric({
  id: 'watch-pay-rate-times',
  name: {
    'zh-CN': '观看-成交率（次数）',
    en: 'View-to-purchase rate (times)',
  },
  definition: {
    'zh-CN': '直播间每被看一百次成交了几单。',
    en: 'Orders divided by live views.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['观看-成交率(次数)'],
  },
  unverifiedLabels: {},
  formula: 'orders / live-views',
  notes: {},
  notesZh: ['按观看次数算'],
  pitfalls: [],
  pitfallsZh: ['会比按人算的低，别混着比'],
  drivers: ['orders', 'live-views'],
  seeAlso: ['watch-pay-rate-users'],
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
      text: '观看-成交率(次数)',
      platform: 'douyin',
    },
  ],
});
