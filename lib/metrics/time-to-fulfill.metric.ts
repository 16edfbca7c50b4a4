import { defineMetric } from './types';

export default defineMetric({
  id: 'time-to-fulfill',
  name: {
    'zh-CN': '发货时间',
    en: 'Time to fulfill',
  },
  definition: {
    'zh-CN': '从下单到标记发货要多久。',
    en: 'Time from order to shipped mark.',
  },
  category: 'logistics',
  unit: 'hours',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopify: ['Time to fulfill', '发货时间'],
  },
  formula: null,
  notes: {
    shopify: [
      'Shopify: order to shipped mark; the pop-up speaks of an average while the query takes the median',
    ],
  },
  notesZh: ['可能是平均也可能是中间值'],
  pitfalls: ['Median hides single very slow orders'],
  pitfallsZh: ['中间值看不出特别慢的几单'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
