import { defineMetric } from './types';

export default defineMetric({
  id: 'exposure-pay-rate-times',
  name: {
    'zh-CN': '商品曝光-成交转化率（次数）',
    en: 'Exposure-to-purchase rate (times)',
  },
  definition: {
    'zh-CN': '商品每展示一百次成交了几单。',
    en: 'Orders divided by times shown.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['曝光成交率（次数）', '商品卡曝光-成交转化率(次数)'],
  labels: {
    douyin: ['商品曝光-成交转化率（次数）', '商品卡曝光-成交转化率(次数)'],
  },
  unverifiedLabels: {},
  formula: 'orders / product-impressions',
  notes: {},
  notesZh: ['按次数算'],
  pitfalls: [],
  pitfallsZh: ['和按人算的不能互相比'],
  drivers: ['orders', 'product-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      text: '商品曝光-成交转化率（次数）',
      platform: 'douyin',
    },
  ],
});
