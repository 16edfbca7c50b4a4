import { defineMetric } from './types';

export default defineMetric({
  id: 'roi-7d',
  name: {
    'zh-CN': '7日总支付ROI',
    en: '7-day ROI',
  },
  definition: {
    'zh-CN': '点击后7天内的成交额除以花费。',
    en: 'Sales within 7 days divided by spend.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: ['7日支付ROI', '投后7日累计ROI', '当日累计ROI', '投后1日累计ROI', '投后30日累计ROI'],
  labels: {
    douyin: ['7日总支付ROI'],
    xiaohongshu: ['7日支付ROI'],
    kuaishou: ['投后7日累计ROI'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Sales within 7 days after the click or billing / spend.'],
  },
  notesZh: ['满7天才算完整'],
  pitfalls: [
    'For days younger than 7 the value is unfinished.',
    '下单ROI counts orders placed, 支付ROI paid ones.',
  ],
  pitfallsZh: ['还没到7天的数会偏低'],
  drivers: [],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-other-window',
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
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
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
      text: '7日总支付ROI',
      platform: 'douyin',
    },
    {
      text: '7日支付ROI',
      platform: 'xiaohongshu',
    },
  ],
});
