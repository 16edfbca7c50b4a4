import { defineMetric } from './types';

export default defineMetric({
  id: 'short-video-visitors',
  name: {
    'zh-CN': '短视频访客数',
    en: 'Short-video visitors',
  },
  definition: {
    'zh-CN': '看本店全屏短视频满3秒的人数。',
    en: "People who watched the shop's full-screen video 3 seconds.",
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['短视频访客数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ["People who watched the shop's own full-screen video 3 seconds or more."],
  },
  notesZh: ['看满3秒才算'],
  pitfalls: [],
  pitfallsZh: ['看视频的人不一定进店看商品'],
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
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      text: '短视频访客数',
      platform: 'taobao',
    },
  ],
});
