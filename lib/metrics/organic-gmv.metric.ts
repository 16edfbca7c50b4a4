import { defineMetric } from './types';

export default defineMetric({
  id: 'organic-gmv',
  name: {
    'zh-CN': '自然流量转化金额',
    en: 'Organic sales credited by Alimama',
  },
  definition: {
    'zh-CN': '平台认为广告带动的自然成交额。',
    en: 'Organic sales the platform credits to ads.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['自然流量转化金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {},
  notesZh: ['是平台推算的'],
  pitfalls: ['Adding it to ROI makes the plan look better than its paid effect.'],
  pitfallsZh: ['加进投产比会显得更好看'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70712918673',
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
      text: '自然流量转化金额',
      platform: 'taobao',
    },
  ],
});
