import { defineMetric } from './types';

export default defineMetric({
  id: 'packages-picked-up',
  name: {
    'zh-CN': '揽收包裹数',
    en: 'Parcels picked up',
  },
  definition: {
    'zh-CN': '快递揽收的包裹数。',
    en: 'Parcels picked up by the carrier.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'parcel',
  better: 'depends',
  aliases: [],
  labels: {
    taobao: ['揽收包裹数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['看快递扫描'],
  pitfalls: [],
  pitfallsZh: ['比发货数少，说明有没交件的'],
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
      text: '揽收包裹数',
      platform: 'taobao',
    },
  ],
});
