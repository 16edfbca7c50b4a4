import { defineMetric } from './types';

export default defineMetric({
  id: 'omni-pay-roi',
  name: {
    'zh-CN': '整体支付ROI',
    en: 'Overall pay ROI',
  },
  definition: {
    'zh-CN': '全部成交额除以全域推广花费。',
    en: 'Overall sales divided by full-domain spend.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['整体支付ROI'],
  },
  unverifiedLabels: {},
  formula: 'omni-gmv / omni-ad-spend',
  notes: {},
  notesZh: ['自然成交也算在内'],
  pitfalls: ['Includes organic orders, so it is higher than the pure ad effect.'],
  pitfallsZh: ['比单看广告的效果高'],
  drivers: ['net-roi'],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
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
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/uni_promotion_get.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59315225378',
    },
    {
      kind: 'recall',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '整体支付ROI',
      platform: 'douyin',
    },
  ],
});
