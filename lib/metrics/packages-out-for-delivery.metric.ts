import { defineMetric } from './types';

export default defineMetric({
  id: 'packages-out-for-delivery',
  name: {
    'zh-CN': '派送包裹数',
    en: 'Parcels out for delivery',
  },
  definition: {
    'zh-CN': '正在派送的包裹数。',
    en: 'Parcels out for delivery.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'parcel',
  better: 'depends',
  aliases: [],
  labels: {
    taobao: ['派送包裹数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['快递正在送'],
  pitfalls: [],
  pitfallsZh: ['还没签收'],
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
      text: '派送包裹数',
      platform: 'taobao',
    },
  ],
});
