import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-amount-1h',
  name: {
    'zh-CN': '1小时内退款金额',
    en: 'Refunds within one hour',
  },
  definition: {
    'zh-CN': '付款后一小时内退掉的钱。',
    en: 'Money refunded within one hour of payment.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['1小时退款金额', '1小时内退款金额(元)'],
  labels: {
    douyin: ['1小时内退款金额(元)', '1小时退款金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '付款后一小时内退的钱。超过一小时的不算。',
        en: 'Money refunded within one hour of payment. What comes later does not count.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '1小时内退款金额，就是付款后一小时内退掉的钱，加起来有多少。',
      en: 'This is all the money that went back within one hour of paying.',
    },
    like: {
      'zh-CN': '好比卖伞。下雨时买走，雨停又退回来。一小时里退出去的钱，记在这儿。',
      en: 'You sell umbrellas. The rain stops and some come back within the hour. The money you return stands here.',
    },
    number: {
      value: {
        'zh-CN': '{period}，付款一小时内退掉 {value}。',
        en: '{period}, {value} went back within an hour of paying.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '只看退掉几元，不知道卖了几元。多还是少，看不出。',
        en: 'We see what went back, but not what was sold. So we can not tell if it is much.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。卖得多退得也会多，还可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More sales can mean more refunds, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能那天卖得少。',
        en: 'The page says it is {change} less than {against}. It may be chance, or you sold less then.',
      },
    },
    step: {
      'zh-CN': '翻到退得最多的那一笔，记下是哪件货。',
      en: 'Find the largest of these refunds. Write down which item it was.',
    },
    help: {
      text: {
        'zh-CN': '想看它在全部退款里占多少，可以和社工画一画（3.2.3）。',
        en: 'What part of all refunds is it? Draw it with your coach (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '它不是全部退款。',
        en: 'These are not all of your refunds.',
      },
    ],
  },
  examples: [
    {
      text: '1小时内退款金额(元)',
      platform: 'douyin',
    },
  ],
});
