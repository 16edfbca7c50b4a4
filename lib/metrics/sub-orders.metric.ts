import { defineMetric } from './types';

export default defineMetric({
  id: 'sub-orders',
  name: {
    'zh-CN': '子订单数（SKU 订单）',
    en: 'Sub-orders (SKU orders)',
  },
  definition: {
    'zh-CN': '订单里的商品种类行数。',
    en: 'Order lines: each product variant in an order counts once.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order line',
  better: 'higher',
  aliases: ['Orders (SKU)', 'SKU 订单数', '支付子订单数'],
  labels: {
    taobao: ['支付子订单数'],
    'tiktok-shop': [
      'SKU orders',
      'Orders (SKU)',
      'SKU 订单数',
      'Attributed SKU orders',
      '归因 SKU 订单数',
    ],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Each SKU line inside an order is one sub-order.'],
    'tiktok-shop': ['TikTok: each product variant inside an order counts as one SKU order'],
  },
  notesZh: ['一单买三种商品就是三个子订单'],
  pitfalls: [
    'Higher than the real number of parcels or checkouts.',
    'More than the number of orders: not a number of parcels or buyers',
    'On the GMV Max page the plain word Orders means SKU orders',
  ],
  pitfallsZh: ['比真正的订单数多，不等于包裹数'],
  drivers: ['orders', 'units-per-order'],
  seeAlso: ['order-items', 'orders'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'url',
      at: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=2681031052805889',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/how-to-see-reporting-for-your-product-gmv-max-campaign?lang=en',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
    },
    {
      kind: 'url',
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=813364865828654',
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
      text: '支付子订单数',
      platform: 'taobao',
    },
    {
      text: 'SKU orders',
      platform: 'tiktok-shop',
    },
  ],
});
