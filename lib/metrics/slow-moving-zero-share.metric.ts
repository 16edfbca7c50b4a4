import { defineMetric } from './types';

export default defineMetric({
  id: 'slow-moving-zero-share',
  name: {
    'zh-CN': '不动销库存占比',
    en: 'Non-selling stock share',
  },
  definition: {
    'zh-CN': '完全没卖动的库存占比。',
    en: 'Share of stock with no sale in the period.',
  },
  category: 'product',
  unit: 'percent',
  base: 'piece',
  better: 'lower',
  aliases: [],
  labels: {
    jd: ['不动销库存占比'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Share of stock with no sale in the period.'],
  },
  notesZh: ['一件没卖的才算'],
  pitfalls: [],
  pitfallsZh: ['新上的货也会算进来'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
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
      text: '不动销库存占比',
      platform: 'jd',
    },
  ],
});
