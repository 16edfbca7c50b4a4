import { defineMetric } from './types';

export default defineMetric({
  id: 'video-viewers',
  name: {
    'zh-CN': '播放人数',
    en: 'Video viewers',
  },
  definition: {
    'zh-CN': '看过视频的不重复人数。',
    en: 'Distinct people who played the video.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['播放人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People, de-duplicated.'],
  },
  notesZh: ['一人只算一次'],
  pitfalls: [],
  pitfallsZh: ['和播放次数分清'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
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
      text: '播放人数',
      platform: 'taobao',
    },
  ],
});
