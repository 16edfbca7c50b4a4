import { defineMetric } from './types';

export default defineMetric({
  id: 'video-valid-play-rate',
  name: {
    'zh-CN': '有效播放率',
    en: 'Valid play rate',
  },
  definition: {
    'zh-CN': '播放里满3秒的占比。',
    en: 'Share of plays that lasted long enough.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['3s播放率', '3秒完播率', '3s 播放率', '5s 播放率'],
  labels: {
    taobao: ['有效播放率'],
    douyin: ['有效播放率'],
    kuaishou: ['3s 播放率', '5s 播放率'],
  },
  unverifiedLabels: {},
  formula: 'video-valid-plays / video-plays',
  notes: {},
  notesZh: ['看开头留不留人'],
  pitfalls: ['Shows whether the first seconds hold attention.'],
  pitfallsZh: ['秒数规定不同的不能比'],
  drivers: ['video-valid-plays', 'video-plays'],
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
      text: '有效播放率',
      platform: 'taobao',
    },
    {
      text: '有效播放率',
      platform: 'douyin',
    },
  ],
});
