import { defineMetric } from './types';

export default defineMetric({
  id: 'abnormal-settlement-amount',
  name: {
    'zh-CN': '结算异常金额',
    en: 'Abnormal settlement',
  },
  definition: {
    'zh-CN': '结算出了问题的金额。',
    en: 'Money whose settlement is disturbed.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'lower',
  aliases: [],
  labels: {
    shein: ['结算异常'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shein: ['SHEIN home page: amounts whose settlement is disturbed'],
  },
  notesZh: ['需要处理'],
  pitfalls: ['Needs action, does not solve itself'],
  pitfallsZh: ['不处理不会自己好'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 67266552130 (read-only SHEIN merchant backend fetcher with page routes and home page labels)',
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
      text: '结算异常',
      platform: 'shein',
    },
  ],
});
