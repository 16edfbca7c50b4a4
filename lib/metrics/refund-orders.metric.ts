import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-orders',
  name: {
    'zh-CN': '退款订单数',
    en: 'Refunded orders',
  },
  definition: {
    'zh-CN': '这段时间里退款的订单数。',
    en: 'Orders refunded in the period.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: [
    '退款单数',
    '成功退款订单数',
    '成功退款笔数',
    '成交退款订单数',
    '退款订单数（退款时间）',
    '退款订单数（支付日）',
    '退款订单数(退款时间)',
    '退款订单量（全部退款）',
    '退款订单量（全部退款+部分退款）',
  ],
  labels: {
    douyin: ['退款订单数（退款时间）'],
    pinduoduo: ['退款单数', '成功退款订单数'],
    kuaishou: ['成交退款订单数'],
    xiaohongshu: ['退款订单数(退款时间)'],
    taobao: ['成功退款笔数'],
    'meituan-eleme': ['退款订单量（全部退款）', '退款订单量（全部退款+部分退款）'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Same two time bases as the amount.'],
    'meituan-eleme': ['Meituan has one version without partial refunds and one with.'],
  },
  notesZh: ['按退款时间算', '部分退款算不算看页面'],
  pitfalls: [],
  pitfallsZh: ['别和退款金额混'],
  drivers: [],
  seeAlso: ['refund-orders-by-pay-date'],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'repository',
      at: 'Amike-cc/ShopPilot:packages/shared/src/constants/business.ts',
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
      text: '退款订单数（退款时间）',
      platform: 'douyin',
    },
    {
      text: '退款单数',
      platform: 'pinduoduo',
    },
  ],
});
