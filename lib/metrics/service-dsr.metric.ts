import { defineMetric } from './types';

export default defineMetric({
  id: 'service-dsr',
  name: {
    'zh-CN': '服务态度评分',
    en: 'Service attitude score',
  },
  definition: {
    'zh-CN': '买家打的服务态度分。',
    en: "Buyers' mark for service attitude.",
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['DSR', '服务态度', '卖家服务评分'],
  labels: {
    taobao: ['服务态度评分', '卖家服务评分'],
    pinduoduo: ['服务态度'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['1到5分'],
  pitfalls: ['PDD 服务态度体验分 is another score.'],
  pitfallsZh: ['和服务态度体验分不是一个分'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
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
      text: '服务态度评分',
      platform: 'taobao',
    },
    {
      text: '服务态度',
      platform: 'pinduoduo',
    },
  ],
});
