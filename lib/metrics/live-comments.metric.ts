import { defineMetric } from './types';

export default defineMetric({
  id: 'live-comments',
  name: {
    'zh-CN': '直播间评论次数',
    en: 'Live comments',
  },
  definition: {
    'zh-CN': '直播间评论的条数。',
    en: 'Number of comments in the room.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: ['评论次数', '评论数', '直播间评论数'],
  labels: {
    douyin: ['直播间评论次数', '评论次数'],
    kuaishou: ['直播间评论数'],
    xiaohongshu: ['直播间评论次数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Number of comments; one person may write many.'],
  },
  notesZh: ['一个人可以发很多条'],
  pitfalls: [],
  pitfallsZh: ['可能是抱怨，要看内容'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
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
      text: '直播间评论次数',
      platform: 'douyin',
    },
    {
      text: '直播间评论数',
      platform: 'kuaishou',
    },
  ],
});
