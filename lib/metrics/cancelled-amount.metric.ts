import { defineMetric } from './types';

export default defineMetric({
  id: 'cancelled-amount',
  name: {
    'zh-CN': '取消金额',
    en: 'Cancelled amount',
  },
  definition: {
    'zh-CN': '被取消的订单金额。',
    en: 'Value of cancelled orders.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    lazada: ['Cancelled Amount'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    lazada: ['Lazada: value of orders cancelled in the period'],
  },
  notesZh: ['这段时间里取消的'],
  pitfalls: ['Cancelled by whom is not said'],
  pitfallsZh: ['没说是谁取消的'],
  drivers: ['seller-cancellation-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
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
      text: 'Cancelled Amount',
      platform: 'lazada',
    },
  ],
});
