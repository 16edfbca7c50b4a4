import { defineMetric } from './types';

export default defineMetric({
  id: 'video-completion-rate',
  name: {
    'zh-CN': '完播率',
    en: 'Video completion rate',
  },
  definition: {
    'zh-CN': '视频被看完的占比。',
    en: 'Share of plays watched to the end.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['完整率'],
  labels: {
    taobao: ['完播率', '完整率'],
    douyin: ['完播率'],
    kuaishou: ['完播率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Full plays / plays.'],
  },
  notesZh: ['看完的除以播放的'],
  pitfalls: ['Short clips naturally have higher completion.'],
  pitfallsZh: ['短视频天生更高'],
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
      text: '完播率',
      platform: 'taobao',
    },
    {
      text: '完播率',
      platform: 'douyin',
    },
  ],
});
