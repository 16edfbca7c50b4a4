import { defineMetric } from './types';

export default defineMetric({
  id: 'cs-sales',
  name: {
    'zh-CN': '客服支付金额',
    en: 'Sales after chat',
  },
  definition: {
    'zh-CN': '问过客服后成交的金额。',
    en: 'Sales after a chat.',
  },
  category: 'service',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['客服销售额'],
  labels: {
    taobao: ['客服支付金额'],
    pinduoduo: ['客服销售额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {},
  notesZh: ['问过才算'],
  pitfalls: ['Contains 支付金额.'],
  pitfallsZh: ['不是全店成交，也不全是客服功劳'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
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
      text: '客服支付金额',
      platform: 'taobao',
    },
    {
      text: '客服销售额',
      platform: 'pinduoduo',
    },
  ],
});
