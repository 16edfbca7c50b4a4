import { defineMetric } from './types';

export default defineMetric({
  id: 'fan-club-joins',
  name: {
    'zh-CN': '新加直播团人数',
    en: 'Fan-club joins',
  },
  definition: {
    'zh-CN': '加入粉丝团或购物团的人数。',
    en: "People who joined the host's fan or shopping group.",
  },
  category: 'content-live',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['新加团人次', '新加购物团人数', '直播间新加团人次'],
  labels: {
    douyin: ['新加直播团人数', '新加购物团人数', '直播间新加团人次'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ["People who joined the host's fan or shopping group in the session."],
  },
  notesZh: ['有的列按人次算'],
  pitfalls: [],
  pitfallsZh: ['加入不等于买'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      text: '新加直播团人数',
      platform: 'douyin',
    },
  ],
});
