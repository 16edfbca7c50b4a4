import { defineMetric } from './types';

export default defineMetric({
  id: 'certified-service-share',
  name: {
    'zh-CN': '金牌客服认证比例',
    en: 'Share of certified service agents',
  },
  definition: {
    'zh-CN': '有认证的客服占全部客服的比例。',
    en: 'Share of agents with certification.',
  },
  category: 'score',
  unit: 'percent',
  base: 'person',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['金牌客服认证比例'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['是加分项里的一条'],
  pitfalls: [],
  pitfallsZh: ['具体要求看平台规则'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '金牌客服认证比例',
      platform: 'jd',
    },
  ],
});
