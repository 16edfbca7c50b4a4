import { defineMetric } from './types';

export default defineMetric({
  id: 'interactions',
  name: {
    'zh-CN': '互动量',
    en: 'Interactions',
  },
  definition: {
    'zh-CN': '广告带来的点赞评论等总次数。',
    en: 'Likes, saves, follows, comments and shares from ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['互动量'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    xiaohongshu: [
      'Juguang: likes + favourites + follows + comments + shares; likes and comments within 1 hour after the ad click.',
    ],
  },
  notesZh: ['多种动作加在一起'],
  pitfalls: [],
  pitfallsZh: ['互动多不等于成交'],
  drivers: [],
  seeAlso: ['ad-interactions'],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59476758293',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      text: '互动量',
      platform: 'xiaohongshu',
    },
  ],
});
