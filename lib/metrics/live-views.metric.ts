import { defineMetric } from './types';

export default defineMetric({
  id: 'live-views',
  name: {
    'zh-CN': '直播间观看次数',
    en: 'LIVE views',
  },
  definition: {
    'zh-CN': '直播间被观看的总次数。',
    en: 'Times the live room was entered.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['观看次数', '直播间观看人次', '直播间浏览次数', 'Views', '直播观看次数'],
  labels: {
    douyin: ['直播间观看次数', '直播间观看人次'],
    xiaohongshu: ['直播间观看次数'],
    taobao: ['直播间浏览次数'],
    'tiktok-shop': ['Views'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['LIVE views'],
  },
  formula: null,
  notes: {
    all: ['Entering again counts again.'],
    'tiktok-shop': ['TikTok live export: Views beside Impressions of the room'],
  },
  notesZh: ['再进来一次就再算一次'],
  pitfalls: [
    'Base of live GPM is views, not people.',
    'Views, not viewers: one person can come several times',
  ],
  pitfallsZh: ['次数不是人数'],
  drivers: ['live-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
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
      text: '直播间观看次数',
      platform: 'douyin',
    },
    {
      text: '直播间观看次数',
      platform: 'xiaohongshu',
    },
  ],
});
