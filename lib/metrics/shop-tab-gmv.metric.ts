import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-tab-gmv',
  name: {
    'zh-CN': '商城页 GMV',
    en: 'Shop tab GMV',
  },
  definition: {
    'zh-CN': '从商城页卖出的金额。',
    en: 'Sales from the shop tab.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['Mall GMV'],
  labels: {
    'tiktok-shop': ['Shop tab GMV', '商城页 GMV'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    'tiktok-shop': ['TikTok: sales from the shop tab'],
  },
  notesZh: ['只算商城页'],
  pitfalls: ["The export writes 'Shop Tab' and 'Shop tab' in one file"],
  pitfallsZh: ['是总成交的一部分'],
  drivers: ['product-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56448398863 (TikTok product export headers per channel)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 23060570180 (TikTok product list importer)',
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
      text: 'Shop tab GMV',
      platform: 'tiktok-shop',
    },
  ],
});
