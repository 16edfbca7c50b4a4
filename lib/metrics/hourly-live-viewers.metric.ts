import { defineMetric } from './types';

export default defineMetric({
  id: 'hourly-live-viewers',
  name: {
    'zh-CN': '单小时观看人数',
    en: 'Viewers per live hour',
  },
  definition: {
    'zh-CN': '平均每小时直播来了多少人。',
    en: 'Viewers per hour of live time.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'hour',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['单小时观看人数'],
  },
  unverifiedLabels: {},
  formula: 'live-viewers / live-duration',
  notes: {},
  notesZh: ['人数除以直播时长'],
  pitfalls: [],
  pitfallsZh: ['时段不同，人数天生不同'],
  drivers: ['live-viewers', 'live-duration'],
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
      text: '单小时观看人数',
      platform: 'douyin',
    },
  ],
});
