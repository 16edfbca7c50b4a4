import { defineMetric } from './types';

export default defineMetric({
  id: 'logistics-dsr',
  name: {
    'zh-CN': '物流服务评分',
    en: 'Logistics service score',
  },
  definition: {
    'zh-CN': '买家打的物流服务分。',
    en: "Buyers' mark for delivery service.",
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['DSR', '物流服务'],
  labels: {
    taobao: ['物流服务评分'],
    pinduoduo: ['物流服务'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['1到5分'],
  pitfalls: ['PDD 物流服务体验分 is another score.'],
  pitfallsZh: ['和物流服务体验分不是一个分'],
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
      text: '物流服务评分',
      platform: 'taobao',
    },
    {
      text: '物流服务',
      platform: 'pinduoduo',
    },
  ],
});
