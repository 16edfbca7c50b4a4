import { defineMetric } from './types';

export default defineMetric({
  id: 'presale-deposit',
  name: {
    'zh-CN': '预售定金',
    en: 'Presale deposit',
  },
  definition: {
    'zh-CN': '预售收到的定金。',
    en: 'Deposits received for presale orders.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    douyin: ['预售定金'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {},
  notesZh: ['只是定金，不含尾款'],
  pitfalls: [],
  pitfallsZh: ['客人可能不付尾款'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      text: '预售定金',
      platform: 'douyin',
    },
  ],
});
