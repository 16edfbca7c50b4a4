import { defineMetric } from './types';

export default defineMetric({
  id: 'units-sold-30d',
  name: {
    'zh-CN': '近30天销量',
    en: 'Units sold in 30 days',
  },
  definition: {
    'zh-CN': '商品最近30天卖出的件数。',
    en: 'Units sold in the last 30 days.',
  },
  category: 'product',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: [],
  labels: {
    pinduoduo: ['30日销量'],
    wechat: ['近30天经营概览'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['固定看最近30天'],
  pitfalls: [],
  pitfallsZh: ['不随页面日期变'],
  drivers: [],
  seeAlso: ['items-sold', 'product-total-sales', 'ad-units-sold'],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 71422046521',
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
      text: '30日销量',
      platform: 'pinduoduo',
    },
    {
      text: '近30天经营概览',
      platform: 'wechat',
    },
  ],
});
