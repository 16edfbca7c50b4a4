import { defineMetric } from './types';

export default defineMetric({
  id: 'roi-other-window',
  name: {
    'zh-CN': '其他天数累计投产比',
    en: 'ROI over other windows',
  },
  definition: {
    'zh-CN': '当天、1天或30天内的投产比。',
    en: 'ROI counted over the days named in the label.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {
    kuaishou: ['当日累计ROI', '投后1日累计ROI', '投后30日累计ROI'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['看标签写的是几天'],
  pitfalls: [],
  pitfallsZh: ['天数没满的数会偏低'],
  drivers: [],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-7d',
    'ad-order-roi',
    'live-pay-roi',
    'direct-ad-return-on-spend',
    'break-even-roi',
    'ad-cost-of-sales',
    'activity-cost-ratio',
  ],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
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
      text: '当日累计ROI',
      platform: 'kuaishou',
    },
  ],
});
