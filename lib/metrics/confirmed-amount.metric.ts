import { defineMetric } from './types';

export default defineMetric({
  id: 'confirmed-amount',
  name: {
    'zh-CN': '已确认订单销售额',
    en: 'Sales (confirmed order)',
  },
  definition: {
    'zh-CN': '已确认订单的金额。',
    en: 'Value of confirmed orders.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    shopee: ['Sales (Confirmed Order)', 'Sales (Confirmed Orders)', 'Sales(Confirmed Orders)'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopee: [
      'Shopee: paid non-COD orders plus COD orders that the system released for shipping, even if cancelled or returned later',
    ],
  },
  notesZh: ['货到付款的单放行发货就算'],
  pitfalls: ['Not the same as paid: COD money has not arrived yet'],
  pitfallsZh: ['钱可能还没收到'],
  drivers: ['confirmed-orders'],
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
      text: 'Sales (Confirmed Order)',
      platform: 'shopee',
    },
  ],
});
