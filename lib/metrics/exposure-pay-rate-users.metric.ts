import { defineMetric } from './types';

export default defineMetric({
  id: 'exposure-pay-rate-users',
  name: {
    'zh-CN': '商品曝光-成交转化率（人数）',
    en: 'Exposure-to-purchase rate (people)',
  },
  definition: {
    'zh-CN': '看到商品的人里有多少人买了。',
    en: 'Share of people who saw the product and bought.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['曝光成交率', '曝光支付转化率', '商品卡曝光-成交转化率(人数)'],
  labels: {
    douyin: ['商品曝光-成交转化率（人数）', '商品卡曝光-成交转化率(人数)'],
  },
  unverifiedLabels: {},
  formula: 'buyers / product-exposure-users',
  notes: {
    all: ['Product of the two steps exposure-click and click-purchase.'],
  },
  notesZh: ['等于点进来和点后买两步相乘'],
  pitfalls: [],
  pitfallsZh: ['数值很小，要看哪一步掉了'],
  drivers: ['product-ctr-users', 'click-pay-rate-users'],
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
      text: '商品曝光-成交转化率（人数）',
      platform: 'douyin',
    },
  ],
});
