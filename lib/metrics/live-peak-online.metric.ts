import { defineMetric } from './types';

export default defineMetric({
  id: 'live-peak-online',
  name: {
    'zh-CN': '最高在线人数',
    en: 'Peak online viewers',
  },
  definition: {
    'zh-CN': '同时在线最多的人数。',
    en: 'Highest number of people in the room at once.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['在线人数峰值', 'PCU'],
  labels: {
    douyin: ['最高在线人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['一个高点'],
  pitfalls: ['One traffic spike; says little about sales.'],
  pitfallsZh: ['一下冲高说明不了卖得好'],
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
      text: '最高在线人数',
      platform: 'douyin',
    },
  ],
});
