import { defineMetric } from './types';

export default defineMetric({
  id: 'activity-cost-ratio',
  name: {
    'zh-CN': '投入产出比（活动成本率）',
    en: 'Activity cost ratio',
  },
  definition: {
    'zh-CN': '活动成本占活动成交的比例。',
    en: 'Activity cost divided by activity turnover.',
  },
  category: 'finance',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: ['投入产出比'],
  labels: {
    'meituan-eleme': ['投入产出比'],
  },
  unverifiedLabels: {},
  formula: 'activity-cost / activity-turnover',
  notes: {
    all: [
      'Activity cost / activity turnover: smaller is better although the label is the usual name of ROI.',
    ],
  },
  notesZh: ['越小越好'],
  pitfalls: ['Reading it like an advertising ROI turns the judgement upside down.'],
  pitfallsZh: ['名字叫投入产出比，但和广告的相反'],
  drivers: ['activity-cost', 'activity-turnover'],
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
    'break-even-roi',
    'ad-cost-of-sales',
  ],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      text: '投入产出比',
      platform: 'meituan-eleme',
    },
  ],
});
