import { defineMetric } from './types';

export default defineMetric({
  id: 'live-pay-roi',
  name: {
    'zh-CN': '直播间支付ROI',
    en: 'Live pay ROI (ads)',
  },
  definition: {
    'zh-CN': '直播成交额除以广告花费。',
    en: 'Live sales within the window divided by spend.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['直播间支付ROI'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Live orders within 24 hours after the click / spend.'],
  },
  notesZh: ['只算点击后24小时内'],
  pitfalls: ['Contains ROI; window 24 hours instead of 7 days.'],
  pitfallsZh: ['和7天的投产比不能比'],
  drivers: [],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-7d',
    'roi-other-window',
    'ad-order-roi',
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
      text: '直播间支付ROI',
      platform: 'xiaohongshu',
    },
  ],
});
