import { defineMetric } from './types';

export default defineMetric({
  id: 'video-valid-plays',
  name: {
    'zh-CN': '有效播放次数',
    en: 'Valid plays',
  },
  definition: {
    'zh-CN': '视频播放满3秒的次数。',
    en: 'Plays of three seconds or more.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['有效播放数', '3s播放数'],
  labels: {
    taobao: ['有效播放次数'],
    douyin: ['有效播放数', '3s播放数'],
    kuaishou: ['有效播放数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['3 seconds or more.'],
  },
  notesZh: ['满3秒才算'],
  pitfalls: [],
  pitfallsZh: ['有的平台按5秒算'],
  drivers: [],
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
      text: '有效播放次数',
      platform: 'taobao',
    },
    {
      text: '有效播放数',
      platform: 'douyin',
    },
  ],
});
