import { defineMetric } from './types';

export default defineMetric({
  id: 'voucher-sales',
  name: {
    'zh-CN': '广告优惠券销售额',
    en: 'Vouchered ad sales',
  },
  definition: {
    'zh-CN': '用广告优惠券卖出的金额。',
    en: 'Sales made with an ad voucher.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: ['Voucher Amount', '使用优惠券的广告销售额'],
  labels: {
    shopee: ['Vouchered Sales'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopee: ['Shopee ad export: sales made with an ad voucher, beside the voucher amount'],
  },
  notesZh: ['只算用券的订单'],
  pitfalls: ['Voucher amount is a cost'],
  pitfallsZh: ['旁边的优惠券金额是成本'],
  drivers: ['ad-sales'],
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
      text: 'Vouchered Sales',
      platform: 'shopee',
    },
  ],
});
