import { defineMetric } from './types';

export default defineMetric({
  id: 'order-conversion-rate',
  name: {
    'zh-CN': '下单转化率',
    en: 'Conversion rate (visit to placed)',
  },
  definition: {
    'zh-CN': '来店的人里有多少人下了单。',
    en: 'Share of visitors who placed an order, paid or not.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['下单率', '访问-下单转化率', 'Conversion Rate (Visit to Placed)'],
  labels: {
    taobao: ['下单转化率'],
    jd: ['下单转化率'],
    pinduoduo: ['下单率'],
    'meituan-eleme': ['下单转化率'],
    'weidian-youzan': ['访问-下单转化率'],
    shopee: [
      'Conversion Rate (Visit to Placed)',
      'Conversion Rate (Placed Order)',
      '转化率（已下订单）',
    ],
  },
  unverifiedLabels: {
    aliexpress: ['浏览下单转化率'],
  },
  formula: 'order-buyers / visitors',
  formulaByPlatform: {
    'meituan-eleme': 'order-buyers / store-entry-users',
  },
  notes: {
    all: ['People who placed an order (paid or not) divided by visitors.'],
    'meituan-eleme': ['Meituan: ordering people divided by people who entered the store.'],
    shopee: ['Shopee: people who placed an order, paid or not, over visitors'],
  },
  notesZh: ['没付款的人也算在内'],
  pitfalls: [
    'Higher than the payment rate because unpaid orders count.',
    'Higher than the paid rate: unpaid and cancelled orders are inside',
  ],
  pitfallsZh: ['总是比支付转化率高，不是收到的钱'],
  drivers: ['order-buyers', 'order-to-pay-rate'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'product-view-order-rate',
    'session-conversion-rate',
    'order-visit-conversion-rate',
    'unit-session-percentage',
    'listing-sales-conversion-rate',
    'purchaser-rate',
    'click-pay-rate-users',
    'order-to-pay-rate',
  ],
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
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'url',
      at: 'https://ssopdot.com/blog/12867.html',
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
      text: '下单转化率',
      platform: 'taobao',
    },
    {
      text: '下单转化率',
      platform: 'jd',
    },
  ],
});
