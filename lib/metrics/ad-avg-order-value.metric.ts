import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-avg-order-value',
  name: {
    'zh-CN': '广告每笔成交金额',
    en: 'Ad sales per ad order',
  },
  definition: {
    'zh-CN': '广告带来的订单平均每单多少钱。',
    en: 'Ad sales per ad order.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    pinduoduo: ['每笔成交金额'],
  },
  unverifiedLabels: {},
  formula: 'ad-sales / ad-orders',
  currency: 'CNY',
  notes: {
    pinduoduo: ['PDD 每笔成交金额 is the ad-report version (ad GMV / ad orders).'],
  },
  notesZh: ['只算广告名下的订单'],
  pitfalls: [],
  pitfallsZh: ['不是全店的每单金额'],
  drivers: ['ad-sales', 'ad-orders'],
  seeAlso: [
    'spend-per-buyer',
    'avg-order-value',
    'avg-customer-order-value',
    'avg-item-price',
    'avg-sku-order-value',
    'avg-sales-per-order-item',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
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
      text: '每笔成交金额',
      platform: 'pinduoduo',
    },
  ],
});
