import { defineMetric } from './types';

export default defineMetric({
  id: 'video-plays',
  name: {
    'zh-CN': '播放次数',
    en: 'Video views',
  },
  definition: {
    'zh-CN': '视频被播放的次数。',
    en: 'Times a video began to play.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['播放数', '播放量', 'VV', '视频播放量'],
  labels: {
    taobao: ['播放次数'],
    douyin: ['播放数'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['Video views', 'VV'],
  },
  formula: null,
  notes: {
    taobao: ['Taobao: autoplay included.'],
    'tiktok-shop': ['TikTok ads: times a video began to play; replays are not counted'],
  },
  notesZh: ['自动播放也可能算'],
  pitfalls: ['A started play can be half a second'],
  pitfallsZh: ['播放一下就划走也算'],
  drivers: ['video-gmv'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/key-reporting-metrics-spark-ads-video-shopping-ads',
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
      text: '播放次数',
      platform: 'taobao',
    },
    {
      text: '播放数',
      platform: 'douyin',
    },
  ],
});
