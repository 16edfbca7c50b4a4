import { defineMetric } from './types';

export default defineMetric({
  id: 'home-delivery-rate',
  name: {
    'zh-CN': '打标送货上门率',
    en: 'Tagged home-delivery rate',
  },
  definition: {
    'zh-CN': '打标商品送货上门的占比。',
    en: 'Share of tagged orders delivered to the door.',
  },
  category: 'score',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['打标送货上门率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['是加分项里的一条'],
  pitfalls: [],
  pitfallsZh: ['只看打了标的订单'],
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
      text: '打标送货上门率',
      platform: 'jd',
    },
  ],
});
