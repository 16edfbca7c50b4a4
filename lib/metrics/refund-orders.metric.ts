import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-orders',
  name: {
    'zh-CN': '退款订单数',
    en: 'Refunded orders',
  },
  definition: {
    'zh-CN': '这段时间里退款的订单数。',
    en: 'Orders refunded in the period.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: [
    '退款单数',
    '成功退款订单数',
    '成功退款笔数',
    '成交退款订单数',
    '退款订单数（退款时间）',
    '退款订单数(退款时间)',
    '退款订单量（全部退款）',
    '退款订单量（全部退款+部分退款）',
  ],
  labels: {
    douyin: ['退款订单数（退款时间）'],
    pinduoduo: ['退款单数', '成功退款订单数'],
    kuaishou: ['成交退款订单数'],
    xiaohongshu: ['退款订单数(退款时间)'],
    taobao: ['成功退款笔数'],
    'meituan-eleme': ['退款订单量（全部退款）', '退款订单量（全部退款+部分退款）'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '退款的订单，一般按退款时间。和退款金额一样，也有按付款时间的一种。',
        en: 'Refunded orders, as a rule by refund time. As with the amount, a second kind goes by payment time.',
      },
    ],
    'meituan-eleme': [
      {
        'zh-CN': '有两个数：一个只算全部退款，一个连部分退款也算。',
        en: 'There are two: one without partial refunds and one with them.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['refund-orders-by-pay-date'],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'repository',
      at: 'Amike-cc/ShopPilot:packages/shared/src/constants/business.ts',
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
      'zh-CN': '这段时间里，退了款的单子有多少。',
      en: 'This counts the orders that were refunded in this time.',
    },
    like: {
      'zh-CN': '好比一叠小票里，这周有 4 张划了线，写上“已退”。',
      en: 'In a pile of sales slips, 4 were crossed out this week and marked “paid back”.',
    },
    number: {
      value: {
        'zh-CN': '{period}，退了款的有 {value} 单。',
        en: '{period}, you had {value} orders with a refund.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '每单的原因不一样。光看单数，看不出是什么事。',
        en: 'Each order has its own reason. From the count we can not tell what happened.',
      },
    },
    step: {
      'zh-CN': '读一读最近两单退款，客人写了什么话。',
      en: 'Read what the buyers wrote in your last two refunds.',
    },
    help: {
      text: {
        'zh-CN': '想当面听听客人的难处，可以用“请客人来聊”（3.3.3）。',
        en: 'To hear from buyers in person, use “请客人来聊” (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '这是单数，退款金额是钱数，别混在一起。',
        en: 'This counts orders. The refund amount counts money.',
      },
      {
        'zh-CN': '只退一部分的算不算，要看页面怎么写。',
        en: 'Whether a partial refund counts depends on the page.',
      },
    ],
  },
  examples: [
    {
      text: '退款订单数（退款时间）',
      platform: 'douyin',
    },
    {
      text: '退款单数',
      platform: 'pinduoduo',
    },
  ],
});
