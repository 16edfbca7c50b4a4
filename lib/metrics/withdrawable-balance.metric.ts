import { defineMetric } from './types';

export default defineMetric({
  id: 'withdrawable-balance',
  name: {
    'zh-CN': '可提现金额',
    en: 'Withdrawable amount',
  },
  definition: {
    'zh-CN': '现在可以提走的钱。',
    en: 'Money that can be taken out now.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'depends',
  aliases: ['可提现', '店铺余额', 'Available balance'],
  labels: {
    shein: ['可提现金额'],
  },
  unverifiedLabels: {
    pinduoduo: ['可提现金额'],
    xiaohongshu: ['店铺余额'],
    douyin: ['可提现'],
    amazon: ['Available balance'],
    etsy: ['Available for deposit'],
  },
  formula: null,
  notes: {
    shein: ['SHEIN home page: money that can be paid out now'],
  },
  notesZh: ['已经结算好的'],
  pitfalls: ['Ad account balance is another wallet.', 'Reserves may be held back'],
  pitfallsZh: ['平台可能留一部分', '和广告余额是两个钱包'],
  drivers: ['pending-settlement'],
  seeAlso: [],
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
      text: '可提现金额',
      platform: 'shein',
    },
  ],
});
