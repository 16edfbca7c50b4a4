import { defineMetric } from './types';

export default defineMetric({
  id: 'click-pay-rate-unique-clicks',
  name: {
    'zh-CN': '去重点击成交转化率',
    en: 'Click-to-order rate (unique clicks)',
  },
  definition: {
    'zh-CN': '子订单数除以点过商品的人数。',
    en: 'SKU orders divided by people who clicked.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['去重点击成交转化率（SKU 订单）'],
  },
  unverifiedLabels: {},
  formula: 'sub-orders / product-click-users',
  counting: {
    all: [
      {
        'zh-CN': '子订单数除以点过商品的人数，点几次的人只算一个。',
        en: 'Sub-orders divided by people who clicked, each person once.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '一单里有三种商品，就算三张子订单。还有一个不去重的，除以点击次数。',
        en: 'One order with three products counts as three. The plain version divides by clicks instead.',
      },
    ],
  },
  drivers: ['sub-orders', 'product-click-users'],
  seeAlso: ['click-pay-rate-times', 'click-pay-rate-users'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '去重点击成交转化率，上面数子订单，下面数点过商品的人。一单有三种货，就算三单。',
      en: 'Above the line stand sub-orders, below it the people who clicked. An order with three kinds of goods makes three.',
    },
    like: {
      'zh-CN': '好比 10 个人摸过布料，柜上开出 3 张小票。一人买两种布，就是两张。',
      en: 'Ten people feel the cloth, and three slips are written. Someone who takes two kinds gets two slips.',
    },
    number: {
      value: {
        'zh-CN': '看{period}点商品的人。每 {outOf} 个，带来大约 {of} 张子订单。',
        en: 'These people clicked {period}. Each {outOf} of them brought about {of} sub-orders.',
      },
      withInputs: {
        'zh-CN':
          '{period}，{productClickUsers} 个人点过商品。一共有 {subOrders} 张子订单。每 {outOf} 个人，合 {of} 张左右。',
        en: '{productClickUsers} people clicked {period}. There were {subOrders} sub-orders. It comes out at about {of} for {outOf} people.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一个人买几种，就算几张。所以看不出有几个人买了。',
        en: 'One buyer with a few kinds of goods adds a few. So the number of buyers is something we can not tell from it.',
      },
    },
    step: {
      'zh-CN': '找一单买了几种货的，算算它在这里占几张。',
      en: 'Find an order with several kinds of goods. How many sub-orders does it make?',
    },
    help: {
      text: {
        'zh-CN': '想给一次买几样的客人道个谢，可以用“谢谢，再请一句话”（3.4.3）。',
        en: 'Someone bought several things at once? Thank them, with the card on saying thanks (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '上面按子订单算，所以可能显得偏高。',
        en: 'Since it counts sub-orders, it may look higher than you expect.',
      },
      {
        'zh-CN': '它下面是人，另一个同类的数下面是点击次数。',
        en: 'It has people below the line. Its sister number has clicks there.',
      },
    ],
  },
  examples: [
    {
      text: '去重点击成交转化率（SKU 订单）',
      platform: 'tiktok-shop',
    },
  ],
});
