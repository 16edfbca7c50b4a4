import { defineMetric } from './types';

export default defineMetric({
  id: 'watch-old-fan-share',
  name: {
    'zh-CN': '观看老粉占比',
    en: 'Share of old fans among viewers',
  },
  definition: {
    'zh-CN': '观众里老粉丝的占比。',
    en: 'Share of viewers who were fans before.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'visitor',
  better: 'depends',
  aliases: [],
  labels: {
    douyin: ['观看老粉占比'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Share of viewers who were fans before the session.'],
  },
  notesZh: ['开播前已关注的才算'],
  pitfalls: [],
  pitfallsZh: ['太高可能是新人少'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      text: '观看老粉占比',
      platform: 'douyin',
    },
  ],
});
