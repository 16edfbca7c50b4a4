import { defineMetric } from './types';

export default defineMetric({
  id: 'net-ad-gmv',
  name: {
    'zh-CN': '净成交金额',
    en: 'Net ad sales',
  },
  definition: {
    'zh-CN': '扣掉部分退款后的广告成交额。',
    en: 'Ad sales left after the refunds the platform deducts.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['净交易额', '用户实际支付净成交金额', '净成交金额(元)', '用户实际支付净成交金额(元)'],
  labels: {
    pinduoduo: ['净交易额'],
    douyin: ['净成交金额(元)', '净成交金额', '用户实际支付净成交金额(元)'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {},
  notesZh: ['哪些退款会扣由平台定'],
  pitfalls: ['Contains 成交金额.'],
  pitfallsZh: ['后来的退货还在里面'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57374716838',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      text: '净交易额',
      platform: 'pinduoduo',
    },
    {
      text: '净成交金额(元)',
      platform: 'douyin',
    },
  ],
});
