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
  counting: {
    all: [
      {
        'zh-CN': '所有下单的金额，付款的、没付款的都在。',
        en: 'All orders placed, with those paid and those not paid.',
      },
    ],
    shopee: [
      {
        'zh-CN': '下单的总值。没付款的、后来取消的，一样留在里面。',
        en: 'The value of all orders placed. Unpaid ones and ones cancelled later stay in.',
      },
    ],
  },
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
  card: {
    what: {
      'zh-CN': '客人下了单的钱，付没付都先写上。后来取消的也还在。',
      en: 'This is the value of all orders placed, paid or not. Those cancelled later are still in it.',
    },
    like: {
      'zh-CN': '好比裁缝的预订本上写着 500 元。有人还没付，有人后来不做了。',
      en: "A tailor's order book says 500 yuan. Some have not paid, and some changed their minds.",
    },
    number: {
      value: {
        'zh-CN': '{period}，客人下单的金额是 {value}。',
        en: '{period}, people placed orders for {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的单永远不会付款。从这里看不出有多少钱会到。',
        en: 'Some orders never get paid. From here we can not tell how much will arrive.',
      },
    },
    step: {
      'zh-CN': '找一张下了单没付款的，问一问客人还想不想要。',
      en: 'Find one order that was not paid. Ask the buyer if they still want it.',
    },
    help: {
      text: {
        'zh-CN': '哪些数能当收入看，可以用“温习一下”练一练（3.2.3）。',
        en: 'To go over which sums are income, use “温习一下” (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '它一般比付了款的金额大，别当成收入。',
        en: 'It is usually larger than the paid amount. It is not your income.',
      },
    ],
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
