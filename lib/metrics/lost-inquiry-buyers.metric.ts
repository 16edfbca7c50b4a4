import { defineMetric } from './types';

export default defineMetric({
  id: 'lost-inquiry-buyers',
  name: {
    'zh-CN': '询单流失人数',
    en: 'Lost after inquiry',
  },
  definition: {
    'zh-CN': '问了客服但没有下单的人数。',
    en: 'People who asked but did not order.',
  },
  category: 'customer',
  unit: 'count',
  base: 'buyer',
  better: 'lower',
  aliases: [],
  labels: {
    taobao: ['询单流失人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People who asked but never ordered; not exactly inquiry people minus order people.'],
  },
  notesZh: ['不等于咨询人数减下单人数'],
  pitfalls: [],
  pitfallsZh: ['不是都因为客服，可能只是比价'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '询单流失人数',
      platform: 'taobao',
    },
  ],
});
