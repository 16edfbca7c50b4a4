import { defineMetric } from './types';

export default defineMetric({
  id: 'slow-stock-share',
  name: {
    'zh-CN': '滞销库存占比',
    en: 'Slow stock share',
  },
  definition: {
    'zh-CN': '卖得慢的库存占全部库存的比例。',
    en: 'Share of stock that sells slowly.',
  },
  category: 'product',
  unit: 'percent',
  base: 'piece',
  better: 'lower',
  aliases: [],
  labels: {
    jd: ['滞销库存占比'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    jd: ['Share of stock that sells slowly; JD supply-chain page.'],
  },
  notesZh: ['按库存算'],
  pitfalls: [],
  pitfallsZh: ['高了会占钱和仓库'],
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
      text: '滞销库存占比',
      platform: 'jd',
    },
  ],
});
