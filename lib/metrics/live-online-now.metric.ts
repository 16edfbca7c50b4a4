import { defineMetric } from './types';

export default defineMetric({
  id: 'live-online-now',
  name: {
    'zh-CN': '实时在线人数',
    en: 'Viewers online now',
  },
  definition: {
    'zh-CN': '此刻在直播间里的人数。',
    en: 'People in the room at this moment.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['在线人数'],
  labels: {
    douyin: ['实时在线人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People in the room at this moment; real time.'],
  },
  notesZh: ['实时变化'],
  pitfalls: [],
  pitfallsZh: ['一会儿就不一样'],
  drivers: [],
  seeAlso: ['live-visitors-now'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      text: '实时在线人数',
      platform: 'douyin',
    },
  ],
});
