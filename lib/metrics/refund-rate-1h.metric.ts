import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-rate-1h',
  name: {
    'zh-CN': '1小时内退款率',
    en: 'Refund rate within one hour',
  },
  definition: {
    'zh-CN': '付款后一小时内退掉的金额占比。',
    en: 'Share of sales refunded within one hour of payment.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: ['1小时退款率'],
  labels: {
    douyin: ['1小时内退款率', '1小时退款率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '付款后一小时内退掉的金额，和整体成交额比。过了一小时的不算。',
        en: 'The amount refunded within an hour of payment is set against overall sales. Later refunds do not count.',
      },
    ],
  },
  drivers: [],
  seeAlso: [
    'refund-rate',
    'refund-order-rate',
    'unit-refund-rate',
    'return-rate',
    'return-order-rate',
    'non-buyer-fault-refund-rate',
  ],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59315225378',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '1小时内退款率，就是收到的钱里，付款后一小时内又退回去多少。按钱算，不按单算。',
      en: 'Of the money that came in, this part went back within one hour of paying. It looks at money and not at orders.',
    },
    like: {
      'zh-CN': '好比早市收了 100 元。一顿早饭的工夫，又退出去 4 元。',
      en: 'A morning market stall takes in 100 yuan. Before breakfast is over, 4 yuan have gone back.',
    },
    number: {
      value: {
        'zh-CN': '{period}付的款，有的很快又退了。每付 {outOfMoney}，一小时内大约退 {ofMoney}。',
        en: 'This is about payments {period}. For each {outOfMoney} paid, about {ofMoney} went back within an hour.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '是客人一时冲动，还是价钱写错，从这个数看不出。',
        en: 'It may be a quick choice or a wrong price. This number can not tell us which of the two.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可以先看看价钱标得对不对，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. You can look at the price tags first, as it may also be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。刚买就后悔的可能少了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. Fewer may regret it at once, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '打开最近很快就退的一单，查一查那天标的价钱。',
      en: 'Open the last order that came back fast. Check the price shown on that day.',
    },
    help: {
      text: {
        'zh-CN': '想听客人说为什么刚付又退，可以看“请客人来聊”（3.3.3）。',
        en: 'Why pay and then send back? Let buyers tell you with the card “Invite buyers to talk” (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '它偏高，可能是一时冲动，可能是假单，也可能是标错了价。',
        en: 'A high value may come from quick choices, fake orders or a wrong price.',
      },
      {
        'zh-CN': '一小时以后才退的，不在这里。',
        en: 'What goes back after one hour is not in it.',
      },
    ],
  },
  examples: [
    {
      text: '1小时内退款率',
      platform: 'douyin',
    },
  ],
});
