import { defineMetric } from './types';

export default defineMetric({
  id: 'net-roi',
  name: {
    'zh-CN': '净成交ROI',
    en: 'Net ROI',
  },
  definition: {
    'zh-CN': '扣掉部分退款后的投产比。',
    en: 'Net ad sales divided by ad spend.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: ['净实际投产比', '净投产比', '净成交roi', '调控净成交ROI'],
  labels: {
    pinduoduo: ['净实际投产比'],
    douyin: ['净成交ROI'],
    kuaishou: ['净成交ROI'],
  },
  unverifiedLabels: {},
  formula: 'net-ad-gmv / ad-spend',
  notes: {
    douyin: [
      'Uses sales after refunds. On Qianchuan the interface fields behind the net figures carry the suffix 1h, which points to orders refunded within one hour being taken out; later refunds stay inside.',
    ],
    pinduoduo: ['Contains the text ROI and, on PDD, 实际投产比: longest match first.'],
  },
  notesZh: ['只扣平台认定的退款'],
  pitfalls: ['Net ROI is still before later returns, commission and cost of goods.'],
  pitfallsZh: ['后来的退货还没扣，比真实情况好看'],
  drivers: ['refund-rate-1h', 'ad-return-on-spend'],
  seeAlso: [
    'ad-return-on-spend',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-7d',
    'roi-other-window',
    'ad-order-roi',
    'live-pay-roi',
    'direct-ad-return-on-spend',
    'break-even-roi',
    'ad-cost-of-sales',
    'activity-cost-ratio',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59315225378',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57374716838',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 69146817325',
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
      text: '净实际投产比',
      platform: 'pinduoduo',
    },
    {
      text: '净成交ROI',
      platform: 'douyin',
    },
  ],
});
