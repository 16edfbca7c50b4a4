import { defineMetric } from './types';

export default defineMetric({
  id: 'new-buyer-share',
  name: {
    'zh-CN': '首购新客占比',
    en: 'First-purchase share',
  },
  definition: {
    'zh-CN': '买家里第一次买的人占多少。',
    en: 'Share of buyers who bought for the first time.',
  },
  category: 'customer',
  unit: 'percent',
  base: 'buyer',
  better: 'depends',
  aliases: ['成交新客占比', '店铺首单新客订单占比'],
  labels: {
    douyin: ['首购新客占比'],
    taobao: ['成交新客占比'],
  },
  unverifiedLabels: {},
  formula: 'new-customers / buyers',
  notes: {},
  notesZh: ['等于新客户数除以买家数'],
  pitfalls: [],
  pitfallsZh: ['老客变少时它也会升'],
  drivers: ['new-customers', 'buyers'],
  seeAlso: ['new-customer-order-share', 'new-to-brand-rate'],
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
      text: '首购新客占比',
      platform: 'douyin',
    },
    {
      text: '成交新客占比',
      platform: 'taobao',
    },
  ],
});
