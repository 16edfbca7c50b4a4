import { defineMetric } from './types';

export default defineMetric({
  id: 'packages-signed',
  name: {
    'zh-CN': '签收成功包裹数',
    en: 'Parcels signed for',
  },
  definition: {
    'zh-CN': '签收的包裹数。',
    en: 'Parcels signed for.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'parcel',
  better: 'depends',
  aliases: [],
  labels: {
    taobao: ['签收成功包裹数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['签收才算'],
  pitfalls: [],
  pitfallsZh: ['签收数会比发出数晚几天'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
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
      text: '签收成功包裹数',
      platform: 'taobao',
    },
  ],
});
