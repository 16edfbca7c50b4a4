import { defineMetric } from './types';

export default defineMetric({
  id: 'in-transit-order-amount',
  name: {
    'zh-CN': '在途订单金额',
    en: 'In-transit order amount',
  },
  definition: {
    'zh-CN': '还在路上的订单金额。',
    en: 'Value of orders on their way.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    shein: ['在途订单金额'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shein: ['SHEIN home page: value of orders on their way'],
  },
  notesZh: ['货还没签收'],
  pitfalls: ['Not yet earned'],
  pitfallsZh: ['还不能算收到的钱'],
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
      text: '在途订单金额',
      platform: 'shein',
    },
  ],
});
