import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-order-roi',
  name: {
    'zh-CN': '下单ROI',
    en: 'ROI on placed orders',
  },
  definition: {
    'zh-CN': '按下单金额算的投产比。',
    en: 'Return counted on placed or ordered money.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: ['下单roi', '7日下单ROI', '7日总下单ROI'],
  labels: {
    douyin: ['下单roi', '7日总下单ROI'],
    xiaohongshu: ['7日下单ROI'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Numerator counts placed orders (Douyin) or, on Xiaohongshu, paid money including later refunds.',
    ],
  },
  notesZh: ['有的平台没付款的单也算'],
  pitfalls: ['Higher than 支付ROI because unpaid orders are inside.'],
  pitfallsZh: ['比按付款算的高'],
  drivers: [],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-7d',
    'roi-other-window',
    'live-pay-roi',
    'direct-ad-return-on-spend',
    'break-even-roi',
    'ad-cost-of-sales',
    'activity-cost-ratio',
  ],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '下单roi',
      platform: 'douyin',
    },
    {
      text: '7日下单ROI',
      platform: 'xiaohongshu',
    },
  ],
});
