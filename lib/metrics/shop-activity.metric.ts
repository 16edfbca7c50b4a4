import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-activity',
  name: {
    'zh-CN': '店铺活跃度',
    en: 'Shop activity',
  },
  definition: {
    'zh-CN': '店铺活跃程度的排名百分比。',
    en: 'Rank-like percentage of shop activity.',
  },
  category: 'score',
  unit: 'percent',
  base: 'percentile',
  better: 'higher',
  aliases: ['近30天店铺活跃度'],
  labels: {
    pinduoduo: ['近30天店铺活跃度'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    pinduoduo: ["Rank-like percentage of PDD's 领航员, 30 days (rule text not found)."],
  },
  notesZh: ['看30天'],
  pitfalls: [],
  pitfallsZh: ['具体规则平台没写明'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
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
      text: '近30天店铺活跃度',
      platform: 'pinduoduo',
    },
  ],
});
