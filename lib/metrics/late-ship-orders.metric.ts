import { defineMetric } from './types';

export default defineMetric({
  id: 'late-ship-orders',
  name: {
    'zh-CN': '延迟发货单量',
    en: 'Late orders',
  },
  definition: {
    'zh-CN': '延迟发货的订单数。',
    en: 'Number of orders shipped late.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    jd: ['延迟发货单量（48小时以上）'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['超过48小时的才算'],
  pitfalls: [],
  pitfallsZh: ['是单数，不是比例'],
  drivers: [],
  seeAlso: ['late-ship-rate'],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      text: '延迟发货单量（48小时以上）',
      platform: 'jd',
    },
  ],
});
