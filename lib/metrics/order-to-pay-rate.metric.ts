import { defineMetric } from './types';

export default defineMetric({
  id: 'order-to-pay-rate',
  name: {
    'zh-CN': '下单-支付转化率',
    en: 'Conversion rate (placed to confirmed)',
  },
  definition: {
    'zh-CN': '下单的人里有多少人真正付款。',
    en: 'Share of ordering people who paid.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'buyer',
  better: 'higher',
  aliases: [
    '下单支付转化率',
    '下单-成交转化率',
    '成交率',
    'Conversion Rate (Placed to Confirmed)',
    '下单到付款（确认）转化率',
  ],
  labels: {
    taobao: ['下单-支付转化率'],
    jd: ['下单-成交转化率'],
    pinduoduo: ['成交率'],
    'weidian-youzan': ['下单-支付转化率'],
    shopee: ['Conversion Rate (Placed to Confirmed)'],
    'meituan-eleme': ['支付转化率'],
  },
  unverifiedLabels: {},
  formula: 'buyers / order-buyers',
  notes: {
    all: ['Share of ordering people who really paid.'],
    shopee: ['Shopee: confirmed buyers over placing buyers'],
    'meituan-eleme': [
      'Meituan 支付转化率 = paying people / people who placed an order, NOT paying people / visitors.',
    ],
  },
  notesZh: ['分母是下单的人，不是访客'],
  pitfalls: [
    'Label contains both 下单 and 支付转化率: longest-match first.',
    'Low value: unpaid orders need reminders or stock/price changed.',
    'Cash on delivery orders count as confirmed when the system releases them for shipping, not when paid',
  ],
  pitfallsZh: ['它常在九成以上，别和访客的转化率比', '偏低说明很多人下单没付款'],
  drivers: ['orders-created', 'order-buyers', 'buyers'],
  seeAlso: ['order-conversion-rate'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      text: '下单-支付转化率',
      platform: 'taobao',
    },
    {
      text: '下单-成交转化率',
      platform: 'jd',
    },
  ],
});
