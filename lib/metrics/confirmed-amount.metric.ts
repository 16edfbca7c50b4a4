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
  counting: {
    all: [
      {
        'zh-CN': '已确认的订单金额。货到付款的单，放行发货就算进来。',
        en: 'The value of confirmed orders. Cash-on-delivery orders count when released for shipping.',
      },
    ],
    shopee: [
      {
        'zh-CN': '付了款的一般订单，加上系统放行发货的到付订单。后来取消或退货，也不拿掉。',
        en: 'Paid orders without cash on delivery, plus such orders the system released. Later cancelling or returns change nothing.',
      },
    ],
  },
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
  card: {
    what: {
      'zh-CN': '已经确认的订单值多少钱。货到付款的单，准许发货了就算。',
      en: 'This is the value of confirmed orders. An order paid on delivery counts once it may be sent.',
    },
    like: {
      'zh-CN': '好比送煤的本子，派了车的写着 200 元。有几家要等煤到了才给钱。',
      en: "The coal man's book shows 200 yuan for carts sent out. Some homes pay when the coal is there.",
    },
    number: {
      value: {
        'zh-CN': '{period}，确认了的订单值 {value}。',
        en: '{period}, confirmed orders were worth {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '到付的钱还在路上。看不出手里收到了多少。',
        en: 'Money due on delivery is still on the road. We can not tell how much is in hand.',
      },
    },
    step: {
      'zh-CN': '数一数最近十单里，有几单是货到付款。',
      en: 'Count how many of your last ten orders are paid on delivery.',
    },
    help: {
      text: {
        'zh-CN': '货到付款的规定看不懂，可以请社工一起读（3.3.2）。',
        en: 'If the rules for payment on delivery are hard, read them with your coach (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '确认不等于收到钱，到付的那些还没进来。',
        en: 'Confirmed is not paid. Cash on delivery has not come in yet.',
      },
    ],
  },
  examples: [
    {
      text: 'Sales (Confirmed Order)',
      platform: 'shopee',
    },
  ],
});
