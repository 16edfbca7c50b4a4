import { defineMetric } from './types';

export default defineMetric({
  id: 'talent-commission',
  name: {
    'zh-CN': '达人佣金',
    en: 'Influencer (affiliate) commission',
  },
  definition: {
    'zh-CN': '付给达人的佣金。',
    en: 'Commission paid to creators.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: [
    '预估佣金支出',
    'CPS佣金',
    '淘宝客佣金',
    '达人佣金（财务已结算）',
    'Est. commission',
    '联盟佣金',
  ],
  labels: {
    douyin: ['达人佣金（财务已结算）', '预估佣金支出'],
    taobao: ['淘宝客佣金'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['Est. commission'],
    shopee: ['Est. Commission'],
  },
  formula: null,
  notes: {
    all: [
      'Estimated at order time, final after receipt; refunds reduce it.',
      'Share of the sale paid to the creator',
    ],
  },
  notesZh: ['下单时是预估，之后才定'],
  pitfalls: ['Estimated and settled commission differ.', 'Estimated until the return window ends'],
  pitfallsZh: ['退款会减少，预估和实付不同'],
  drivers: ['affiliate-gmv'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
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
  examples: [
    {
      text: '达人佣金（财务已结算）',
      platform: 'douyin',
    },
    {
      text: '淘宝客佣金',
      platform: 'taobao',
    },
  ],
});
