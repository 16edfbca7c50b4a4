import { defineMetric } from './types';

export default defineMetric({
  id: 'voucher-amount',
  name: {
    'zh-CN': '广告优惠券金额',
    en: 'Ad voucher amount',
  },
  definition: {
    'zh-CN': '广告优惠券让掉的钱。',
    en: 'Money given away by ad vouchers.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    shopee: ['Voucher Amount'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopee: ['Shopee ad export: sales made with an ad voucher, beside the voucher amount'],
  },
  notesZh: ['是成本'],
  pitfalls: [],
  pitfallsZh: ['别当成销售额'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
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
      text: 'Voucher Amount',
      platform: 'shopee',
    },
  ],
});
