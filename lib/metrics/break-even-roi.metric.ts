import { defineMetric } from './types';

export default defineMetric({
  id: 'break-even-roi',
  name: {
    'zh-CN': '保本投产比',
    en: 'Break-even ROI',
  },
  definition: {
    'zh-CN': '不赚不赔时的投产比。',
    en: 'Return on ad spend at which nothing is won or lost.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'lower',
  aliases: ['保本ROI', '盈亏平衡ROI'],
  labels: {},
  unverifiedLabels: {},
  formula: '1 / net-margin',
  notes: {
    all: [
      'Not a platform metric: merchants compute it. With 25% margin before ads the break-even is 4.',
      'Use margin after platform fee, freight and expected refunds but before ads.',
    ],
  },
  notesZh: ['自己算：1除以广告前的净利率'],
  pitfalls: ['Using gross margin before refunds gives a too optimistic limit.'],
  pitfallsZh: ['没扣退款就算，会以为能赚'],
  drivers: ['net-margin', 'gross-margin', 'refund-rate'],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-7d',
    'roi-other-window',
    'ad-order-roi',
    'live-pay-roi',
    'direct-ad-return-on-spend',
    'ad-cost-of-sales',
    'activity-cost-ratio',
  ],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54558634102',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
