import { defineMetric } from './types';

export default defineMetric({
  id: 'orders-created',
  name: {
    'zh-CN': '下单订单数',
    en: 'Placed orders',
  },
  definition: {
    'zh-CN': '下单的订单数，包括没付款的。',
    en: 'Orders placed, including unpaid ones.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: ['拍下订单笔数', '下单笔数', '订单笔数', '下单数'],
  labels: {
    douyin: ['下单订单数'],
    taobao: ['拍下订单笔数'],
    'weidian-youzan': ['下单笔数'],
    shopee: ['Placed Order', 'Orders (Placed Orders)', '已下订单'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Includes unpaid orders.'],
    shopee: ['Shopee: every checkout, also if cancelled or returned later'],
  },
  notesZh: ['后来取消的也算'],
  pitfalls: ['Counts orders that were never paid'],
  pitfallsZh: ['有一部分永远不会付款'],
  drivers: ['visitors'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '下单订单数',
      platform: 'douyin',
    },
    {
      text: '拍下订单笔数',
      platform: 'taobao',
    },
  ],
});
