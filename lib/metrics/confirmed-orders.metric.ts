import { defineMetric } from './types';

export default defineMetric({
  id: 'confirmed-orders',
  name: {
    'zh-CN': '已确认订单数',
    en: 'Confirmed orders',
  },
  definition: {
    'zh-CN': '已确认的订单数。',
    en: 'Number of confirmed orders.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    shopee: ['Confirmed Order', 'Orders (Confirmed Orders)'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopee: ['Shopee: paid orders plus COD orders confirmed for shipping'],
  },
  notesZh: ['货到付款的单放行发货就算'],
  pitfalls: ['Later cancellations stay inside'],
  pitfallsZh: ['后来取消的还在里面'],
  drivers: ['orders-created'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
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
      text: 'Confirmed Order',
      platform: 'shopee',
    },
  ],
});
