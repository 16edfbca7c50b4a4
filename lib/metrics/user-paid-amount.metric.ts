import { defineMetric } from './types';

export default defineMetric({
  id: 'user-paid-amount',
  name: {
    'zh-CN': '用户支付金额',
    en: 'Amount paid by users',
  },
  definition: {
    'zh-CN': '买家自己实际付的金额。',
    en: 'Money that buyers really paid.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['用户实际支付金额', '直播间用户支付金额', '用户实际支付金额(元)'],
  labels: {
    douyin: ['用户支付金额', '用户实际支付金额(元)', '直播间用户支付金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: [
      'What buyers really paid; platform and influencer subsidies are listed apart (平台补贴金额, 达人补贴金额).',
    ],
    douyin: [
      'Used as numerator of Douyin 千次曝光用户支付金额 and as denominator of 退款率（支付时间） in public field dictionaries.',
    ],
  },
  notesZh: ['平台和达人补贴的部分另外列出'],
  pitfalls: [
    'Lower than 成交金额 when the platform subsidises; the gap is not a loss to the seller if the subsidy is paid out.',
  ],
  pitfallsZh: ['平台有补贴时比成交金额低，不代表少收钱'],
  drivers: ['orders', 'spend-per-buyer'],
  seeAlso: [
    'paid-amount',
    'gmv',
    'ordered-product-sales',
    'order-totals-with-tax',
    'invoiced-revenue',
    'ga4-total-revenue',
    'gross-revenue',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70771130213',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      text: '用户支付金额',
      platform: 'douyin',
    },
  ],
});
