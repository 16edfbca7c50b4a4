import { defineMetric } from './types';

export default defineMetric({
  id: 'order-amount',
  name: {
    'zh-CN': '下单金额',
    en: 'Sales (placed order)',
  },
  definition: {
    'zh-CN': '所有下单金额，不管有没有付款。',
    en: 'Value of all orders placed, paid or not.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['拍下金额', '拍下订单金额'],
  labels: {
    taobao: ['下单金额'],
    jd: ['下单金额'],
    'meituan-eleme': ['下单金额'],
    shopee: ['Sales (Placed Order)', 'Sales (Placed Orders)', '销售额（已下订单）'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['All orders placed, paid or not.'],
    shopee: ['Shopee: value of all orders placed, also unpaid and later cancelled ones'],
  },
  notesZh: ['没付款和后来取消的也在里面'],
  pitfalls: [
    'Always at least as large as paid amount; do not use for income.',
    'Always higher than paid sales: not money received',
    'Real exports mix half-width and full-width brackets in this label',
  ],
  pitfallsZh: ['总比支付金额大，别当成收入'],
  drivers: ['orders-created'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
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
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
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
      text: '下单金额',
      platform: 'taobao',
    },
    {
      text: '下单金额',
      platform: 'jd',
    },
  ],
});
