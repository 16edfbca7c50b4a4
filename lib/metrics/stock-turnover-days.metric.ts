import { defineMetric } from './types';

export default defineMetric({
  id: 'stock-turnover-days',
  name: {
    'zh-CN': '件数周转天数',
    en: 'Stock turnover days',
  },
  definition: {
    'zh-CN': '库存卖完一轮大约要几天。',
    en: 'Days it takes to sell through the stock once.',
  },
  category: 'product',
  unit: 'days',
  base: 'day',
  better: 'lower',
  aliases: ['周转天数'],
  labels: {
    jd: ['件数周转天数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['天数少说明卖得快'],
  pitfalls: ['Very low turnover days can also mean out-of-stock risk.'],
  pitfallsZh: ['太少也可能快断货了'],
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
      text: '件数周转天数',
      platform: 'jd',
    },
  ],
});
