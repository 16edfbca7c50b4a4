import { defineMetric } from './types';

export default defineMetric({
  id: 'live-avg-online',
  name: {
    'zh-CN': '平均在线人数',
    en: 'Average online viewers',
  },
  definition: {
    'zh-CN': '直播中平均在线的人数。',
    en: 'Average number of people in the room.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['ACU'],
  labels: {
    douyin: ['平均在线人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Mean number of people in the room during the session.'],
  },
  notesZh: ['整场平均'],
  pitfalls: [],
  pitfallsZh: ['要和卖出的钱一起看'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '平均在线人数',
      platform: 'douyin',
    },
  ],
});
