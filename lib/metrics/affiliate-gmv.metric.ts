import { defineMetric } from './types';

export default defineMetric({
  id: 'affiliate-gmv',
  name: {
    'zh-CN': '联盟（达人）GMV',
    en: 'Affiliate GMV',
  },
  definition: {
    'zh-CN': '达人带货卖出的金额。',
    en: 'Sales by creators on commission.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['Affiliate GMV'],
    shopee: ['Sales from Affiliate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    'tiktok-shop': [
      'TikTok: sales by creators on commission; figures moved from the shop page to the affiliate centre',
    ],
    shopee: ['Shopee: Sales from Affiliate'],
  },
  notesZh: ['要付佣金'],
  pitfalls: ['Commission must be taken off'],
  pitfallsZh: ['没扣佣金，不是到手的'],
  drivers: ['talent-commission'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=813364865828654',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Affiliate GMV',
      platform: 'tiktok-shop',
    },
    {
      text: 'Sales from Affiliate',
      platform: 'shopee',
    },
  ],
});
