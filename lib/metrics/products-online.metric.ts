import { defineMetric } from './types';

export default defineMetric({
  id: 'products-online',
  name: {
    'zh-CN': '在架商品数',
    en: 'Products online',
  },
  definition: {
    'zh-CN': '正在上架销售的商品个数。',
    en: 'Number of listings on sale at the time of counting.',
  },
  category: 'product',
  unit: 'count',
  base: 'product',
  better: 'depends',
  aliases: ['在售商品数', '上架SPU数', '在线商品数'],
  labels: {
    '1688': ['在线商品数'],
    jd: ['上架SPU数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Listings on sale at the moment of counting (Sycm: at 24:00 of the day).'],
  },
  notesZh: ['是某个时刻的数'],
  pitfalls: [],
  pitfallsZh: ['多不等于好，没人看的也算'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
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
      text: '在线商品数',
      platform: '1688',
    },
    {
      text: '上架SPU数',
      platform: 'jd',
    },
  ],
});
