import { defineMetric } from './types';

export default defineMetric({
  id: 'settled-amount',
  name: {
    'zh-CN': '结算金额',
    en: 'Settled amount',
  },
  definition: {
    'zh-CN': '平台已经结算的订单金额。',
    en: 'Orders for which the platform has settled.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['7日结算金额', '14日结算金额', '已结算金额'],
  labels: {
    douyin: ['结算金额', '7日结算金额', '14日结算金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: [
      'Orders of the period for which the platform has paid out; 7/14-day versions count settlement within that many days.',
    ],
  },
  notesZh: ['7天14天是结算的期限'],
  pitfalls: [
    'Recent days are nearly empty because settlement waits for receipt and the after-sale period.',
  ],
  pitfallsZh: ['最近几天几乎是空的，很正常'],
  drivers: ['pay-to-sign-hours', 'refund-rate'],
  seeAlso: ['payout-amount', 'pending-settlement'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
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
      text: '结算金额',
      platform: 'douyin',
    },
  ],
});
