import { defineMetric } from './types';

export default defineMetric({
  id: 'item-revenue',
  name: {
    'zh-CN': '商品收入',
    en: 'Item revenue',
  },
  definition: {
    'zh-CN': '商品单价乘数量减退款。',
    en: 'Price times quantity less refunds.',
  },
  category: 'sales',
  unit: 'money',
  base: 'piece',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Item revenue'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ga4: ['GA4: price times quantity less refunds, without tax and shipping'],
  },
  notesZh: ['不含税和运费'],
  pitfalls: ['Sum over items is below purchase revenue when shipping is included there'],
  pitfallsZh: ['会比含运费的购买收入低'],
  drivers: ['items-sold'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
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
      text: 'Item revenue',
      platform: 'ga4',
    },
  ],
});
