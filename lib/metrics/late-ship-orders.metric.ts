import { defineMetric } from './types';

export default defineMetric({
  id: 'late-ship-orders',
  name: {
    'zh-CN': '延迟发货单量',
    en: 'Late orders',
  },
  definition: {
    'zh-CN': '延迟发货的订单数。',
    en: 'Number of orders shipped late.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    jd: ['延迟发货单量（48小时以上）'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数发晚的订单有几张，超过 48 小时的才算。',
        en: 'It counts late orders, those above 48 hours.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['late-ship-rate'],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '发晚了的单，一共有多少张。过了 48 小时的才算。',
      en: 'This counts the orders that went out late. An order is in after more than 48 hours.',
    },
    like: {
      'zh-CN': '好比送餐本上，出门太晚的单画个红圈。数红圈有几个。',
      en: 'In a book of meals to deliver, late ones get a red ring. You count the rings.',
    },
    number: {
      value: {
        'zh-CN': '页面上，发晚了的有 {value} 单。',
        en: 'The page shows {value} orders that left late.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它是单数，不是占比。一共发了几单，要放在旁边，不然看不出多少。',
        en: 'It is a count and not a share. Without the sum of all orders we can not tell if it is much.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。总单数多了，它也会跟着多，可能是碰巧。',
        en: 'The page says it is {change} more than {against}. With more orders in all it grows too, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能那几天总共就没几单。',
        en: 'The page says it is {change} less than {against}. It may be chance, or there were few orders in all.',
      },
    },
    step: {
      'zh-CN': '打开晚发的那几单，圈出是同一件货的。',
      en: 'Open the late orders. Mark those that hold the same item.',
    },
    help: {
      text: {
        'zh-CN': '等久了的客人在想什么，可以试“换位想一想”（3.3.3）。',
        en: "What goes through a buyer's mind while waiting? Try the card on trading places (3.3.3).",
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '这是单数，不是比例。单多的店，数也容易大。',
        en: 'It is a number of orders, not a share. A shop with many orders gets a bigger one.',
      },
    ],
  },
  examples: [
    {
      text: '延迟发货单量（48小时以上）',
      platform: 'jd',
    },
  ],
});
