import { defineMetric } from './types';

export default defineMetric({
  id: 'pickup-rate-same-day',
  name: {
    'zh-CN': '当日揽收率',
    en: 'Same-day pickup rate',
  },
  definition: {
    'zh-CN': '当天被快递揽收的占比。',
    en: 'Share of orders picked up the same day.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['当日揽收率', '揽收率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['看快递扫描'],
  pitfalls: [],
  pitfallsZh: ['和48小时揽收的时间不同，别混着比'],
  drivers: [],
  seeAlso: ['pickup-rate-48h'],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      text: '当日揽收率',
      platform: 'jd',
    },
  ],
});
