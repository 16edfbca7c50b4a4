import { defineMetric } from './types';

export default defineMetric({
  id: 'live-room-visitors',
  name: {
    'zh-CN': '直播间访客数',
    en: 'Own live-room visitors',
  },
  definition: {
    'zh-CN': '进入本店直播间的人数。',
    en: "People who entered the shop's own live room.",
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['直播间访客数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: ["Counted into Taobao shop visitors when it is the shop's own live room."],
  },
  notesZh: ['自家直播间的人会算进店铺访客'],
  pitfalls: [],
  pitfallsZh: ['别再和店铺访客数相加'],
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
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '直播间访客数',
      platform: 'taobao',
    },
  ],
});
