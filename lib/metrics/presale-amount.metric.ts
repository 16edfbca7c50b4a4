import { defineMetric } from './types';

export default defineMetric({
  id: 'presale-amount',
  name: {
    'zh-CN': '预售支付金额',
    en: 'Presale amount',
  },
  definition: {
    'zh-CN': '预售活动里付的钱。',
    en: 'Money paid for presale orders.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: ['整体未完结预售订单预估金额', '整体未完结预售订单预估金额(元)'],
  labels: {
    taobao: ['预售支付金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Deposits are not sales until the balance is paid.'],
  },
  notesZh: ['付完尾款才算成交'],
  pitfalls: [],
  pitfallsZh: ['定金不等于卖出去了'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
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
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      text: '预售支付金额',
      platform: 'taobao',
    },
  ],
});
