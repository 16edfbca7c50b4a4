import { defineMetric } from './types';

export default defineMetric({
  id: 'stock-total',
  name: {
    'zh-CN': '总库存',
    en: 'Stock',
  },
  definition: {
    'zh-CN': '现在还能卖的库存件数。',
    en: 'Pieces available to sell.',
  },
  category: 'product',
  unit: 'count',
  base: 'piece',
  better: 'depends',
  aliases: ['库存', '待付款库存', 'Quantity available', 'Inventory', '库存数量'],
  labels: {
    douyin: ['总库存'],
    pinduoduo: ['总库存'],
    kuaishou: ['总库存'],
    wechat: ['库存'],
    shopee: ['Stock'],
    ebay: ['Quantity available'],
  },
  unverifiedLabels: {
    woocommerce: ['Stock'],
    'tiktok-shop': ['Quantity'],
  },
  formula: null,
  notes: {
    wechat: ['WeChat shows 待付款库存 (reserved) in the same cell.'],
    all: ['Pieces available to sell'],
  },
  notesZh: ['待付款占用的可能算也可能不算'],
  pitfalls: ['Reserved pieces may be inside or outside'],
  pitfallsZh: ['是此刻的数，不随日期变'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 71422046521',
    },
    {
      kind: 'unnamed',
      at: 'public source file 10165084383 (eBay listings traffic report CSV headers)',
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
      text: '总库存',
      platform: 'douyin',
    },
    {
      text: '总库存',
      platform: 'pinduoduo',
    },
  ],
});
