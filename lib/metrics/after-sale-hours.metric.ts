import { defineMetric } from './types';

export default defineMetric({
  id: 'after-sale-hours',
  name: {
    'zh-CN': '售后处理时长',
    en: 'After-sales handling time',
  },
  definition: {
    'zh-CN': '商家处理售后平均要多久。',
    en: 'Average time the seller takes for after-sale requests.',
  },
  category: 'service',
  unit: 'hours',
  base: 'request',
  better: 'lower',
  aliases: ['售后平均审核时长', '退款处理时长', '售后服务时长', '平均退款时长'],
  labels: {
    douyin: ['售后平均审核时长'],
    taobao: ['退款处理时长'],
    jd: ['售后服务时长'],
    pinduoduo: ['平均退款时长'],
    'tiktok-shop': ['After-Sales Handling Time'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    douyin: [
      "Douyin: from the buyer's request to the seller's approval; requests made 23:00-8:00 start counting at 8:00.",
    ],
    taobao: ['Taobao: total handling time of refunds / finished refunds, 30 days.'],
    jd: ['JD: hours, 30 days, after-sale dimension of the shop star.'],
    'tiktok-shop': ['TikTok: how quickly refund, return and replacement requests are handled'],
  },
  notesZh: ['夜里的申请常从早上开始算'],
  pitfalls: ['Waiting for the parcel may count'],
  pitfallsZh: ['有的平台等货的时间也算'],
  drivers: ['platform-help-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'douyin',
      fact: 'Replaced 售后处理时长达成率 in the service dimension from 14 July 2026',
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'url',
      at: 'https://www.zorillamarketing.com/articles/tiktok-shop-performance-score-guide-for-sellers',
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
      text: '售后平均审核时长',
      platform: 'douyin',
    },
    {
      text: '退款处理时长',
      platform: 'taobao',
    },
  ],
});
