import { defineMetric } from './types';

export default defineMetric({
  id: 'new-customer-order-share',
  name: {
    'zh-CN': '首单新客订单占比',
    en: 'Share of orders by first-time customers',
  },
  definition: {
    'zh-CN': '订单里第一次买的人占多少。',
    en: 'Share of orders made by first-time customers.',
  },
  category: 'customer',
  unit: 'percent',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    douyin: ['店铺首单新客订单占比'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['按订单算，不按人算'],
  pitfalls: [],
  pitfallsZh: ['和按人算的新客占比不同'],
  drivers: [],
  seeAlso: ['new-buyer-share', 'new-to-brand-rate'],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
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
      text: '店铺首单新客订单占比',
      platform: 'douyin',
    },
  ],
});
