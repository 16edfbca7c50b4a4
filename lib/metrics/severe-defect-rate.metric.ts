import { defineMetric } from './types';

export default defineMetric({
  id: 'severe-defect-rate',
  name: {
    'zh-CN': '严重劣质率',
    en: 'Severe defect rate',
  },
  definition: {
    'zh-CN': '严重质量问题的占比。',
    en: 'Share of severe quality problems.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['近30天严重劣质率', '劣质率'],
  labels: {
    pinduoduo: ['近30天严重劣质率', '严重劣质率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    pinduoduo: ["30 days; one of the product-quality items of PDD's 综合体验星级."],
  },
  notesZh: ['一般看30天'],
  pitfalls: [],
  pitfallsZh: ['订单少时一单就变很多'],
  drivers: [],
  seeAlso: [],
  thresholds: [
    {
      platform: 'pinduoduo',
      fact: 'Shown with 已达标/未达标 against the standard of the next star',
      asOf: '2026-06',
      source: 'code-index:56115358222',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
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
      text: '近30天严重劣质率',
      platform: 'pinduoduo',
    },
  ],
});
