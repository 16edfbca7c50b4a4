import { defineMetric } from './types';

export default defineMetric({
  id: 'coupon-usage-rate',
  name: {
    'zh-CN': '优惠券使用率',
    en: 'Coupon usage rate',
  },
  definition: {
    'zh-CN': '领到的优惠券里有多少被用掉。',
    en: 'Share of claimed coupons that were used.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'coupon',
  better: 'depends',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopee: ['Usage Rate'],
  },
  formula: null,
  notes: {},
  notesZh: ['用掉的除以领走的'],
  pitfalls: [],
  pitfallsZh: ['比例高也要看让了多少钱'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
