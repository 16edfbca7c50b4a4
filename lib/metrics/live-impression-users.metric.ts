import { defineMetric } from './types';

export default defineMetric({
  id: 'live-impression-users',
  name: {
    'zh-CN': '直播间曝光人数',
    en: 'People who saw the live room',
  },
  definition: {
    'zh-CN': '看到过直播间的不重复人数。',
    en: 'Distinct people to whom the room was shown.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['直播间曝光人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People to whom the room was shown, de-duplicated.'],
  },
  notesZh: ['只算一次'],
  pitfalls: [],
  pitfallsZh: ['看到不等于进来'],
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
      text: '直播间曝光人数',
      platform: 'douyin',
    },
  ],
});
