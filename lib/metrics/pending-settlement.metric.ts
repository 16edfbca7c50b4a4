import { defineMetric } from './types';

export default defineMetric({
  id: 'pending-settlement',
  name: {
    'zh-CN': '待结算金额',
    en: 'Pending settlement income',
  },
  definition: {
    'zh-CN': '还没结算的钱。',
    en: 'Money earned but not yet settled.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'depends',
  aliases: ['待结算', '在途资金', '货款', '待结算收入'],
  labels: {
    shein: ['待结算收入'],
  },
  unverifiedLabels: {
    douyin: ['待结算'],
    pinduoduo: ['待结算'],
    kuaishou: ['待结算'],
    temu: ['待结算'],
    shopee: ['To Release'],
    'tiktok-shop': ['On hold'],
  },
  formula: null,
  notes: {
    all: ['Paid by buyers but still held.'],
    shein: ['SHEIN home page: income not yet settled'],
  },
  notesZh: ['买家付了但还没到结算时间'],
  pitfalls: ['Can shrink by returns before it is paid out'],
  pitfallsZh: ['退货会让它变少'],
  drivers: ['paid-amount'],
  seeAlso: ['settled-amount'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'recall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 67266552130 (read-only SHEIN merchant backend fetcher with page routes and home page labels)',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '待结算收入',
      platform: 'shein',
    },
  ],
});
