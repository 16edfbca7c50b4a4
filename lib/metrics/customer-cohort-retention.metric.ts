import { defineMetric } from './types';

export default defineMetric({
  id: 'customer-cohort-retention',
  name: {
    'zh-CN': '客户群体复购（留存）',
    en: 'Customer cohort retention',
  },
  definition: {
    'zh-CN': '同月首购的人以后几个月又买的比例。',
    en: "Share of each month's first buyers who ordered again later.",
  },
  category: 'customer',
  unit: 'percent',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Customer cohort analysis', '客户群体分析'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopify: [
      'Shopify: customers grouped by month of first order; share that orders again in later months; the card covers the last 12 months and ignores the date picker',
    ],
  },
  notesZh: ['按首购月份分组，看最近12个月'],
  pitfalls: ['Young groups look bad only because they had less time'],
  pitfallsZh: ['新的一组时间短，看着低很正常'],
  drivers: ['repurchase-rate'],
  seeAlso: ['returning-buyer-share', 'repurchase-rate'],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Customer cohort analysis',
      platform: 'shopify',
    },
  ],
});
