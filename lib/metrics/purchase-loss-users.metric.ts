import { defineMetric } from './types';

export default defineMetric({
  id: 'purchase-loss-users',
  name: {
    'zh-CN': '购买流失人数',
    en: 'Lost to competitors',
  },
  definition: {
    'zh-CN': '看了本店却在别家买的人数。',
    en: 'People who looked here and bought elsewhere.',
  },
  category: 'customer',
  unit: 'count',
  base: 'buyer',
  better: 'lower',
  aliases: ['购买流失UV', '竞品流失'],
  labels: {
    taobao: ['购买流失UV'],
    jd: ['竞品流失'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: [
      'People who looked, favourited or added to cart here and then bought elsewhere in the look-back window (30 days on the mobile Sycm fields).',
    ],
  },
  notesZh: ['要在回看的天数内在别家买了'],
  pitfalls: [],
  pitfallsZh: ['是平台推算的，看趋势就好'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '购买流失UV',
      platform: 'taobao',
    },
    {
      text: '竞品流失',
      platform: 'jd',
    },
  ],
});
