import { defineMetric } from './types';

export default defineMetric({
  id: 'live-enter-rate',
  name: {
    'zh-CN': '曝光观看率',
    en: 'Exposure-to-entry rate (live)',
  },
  definition: {
    'zh-CN': '看到直播间后进来的比例。',
    en: 'Live views divided by room impressions.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['进房率', '曝光-进入率', '曝光观看率(次数)'],
  labels: {
    douyin: ['曝光观看率(次数)', '进房率'],
  },
  unverifiedLabels: {},
  formula: 'live-views / live-impressions',
  notes: {},
  notesZh: ['按次数算'],
  pitfalls: ['Times version and people version differ.'],
  pitfallsZh: ['按人算的会不一样'],
  drivers: ['live-views', 'live-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '曝光观看率(次数)',
      platform: 'douyin',
    },
  ],
});
