import { defineMetric } from './types';

export default defineMetric({
  id: 'content-share',
  name: {
    'zh-CN': '载体占比',
    en: 'Sales by carrier',
  },
  definition: {
    'zh-CN': '直播、商品卡、视频各占多少成交。',
    en: 'Split of sales by live, card, video and other.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'money',
  better: 'depends',
  aliases: ['载体分布'],
  labels: {
    douyin: ['载体分布'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      "Split of sales by live, product card, video, picture post and other; each part is drawn as 'channel word + amount + share'.",
    ],
  },
  notesZh: ['每一块是渠道名加金额加占比'],
  pitfalls: ['The cards show the channel word plus amount and share; they are not KPI labels.'],
  pitfallsZh: ['卡片名是渠道，不是指标名'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70771130213',
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
      text: '载体分布',
      platform: 'douyin',
    },
  ],
});
