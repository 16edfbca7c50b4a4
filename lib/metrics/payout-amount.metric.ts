import { defineMetric } from './types';

export default defineMetric({
  id: 'payout-amount',
  name: {
    'zh-CN': '打款（到账）金额',
    en: 'Payout',
  },
  definition: {
    'zh-CN': '平台打到账的钱。',
    en: 'Money the platform transfers to the seller.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'higher',
  aliases: ['Disbursement'],
  labels: {},
  unverifiedLabels: {
    shopify: ['Payouts'],
    amazon: ['Total disbursed', 'Transfers'],
    etsy: ['Deposits'],
    ebay: ['Payouts'],
    walmart: ['Payments'],
  },
  formula: null,
  notes: {
    all: ['Money that the platform transfers after fees, refunds and reserves'],
  },
  notesZh: ['已经减费用和退款'],
  pitfalls: ['Covers other days than the sales report'],
  pitfallsZh: ['对应的是前面几天的订单'],
  drivers: ['amazon-fees'],
  seeAlso: ['settled-amount'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
