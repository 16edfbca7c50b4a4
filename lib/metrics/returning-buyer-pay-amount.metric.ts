import { defineMetric } from './types';

export default defineMetric({
  id: 'returning-buyer-pay-amount',
  name: {
    'zh-CN': '老买家支付金额',
    en: 'Paid amount by returning buyers',
  },
  definition: {
    'zh-CN': '老买家付的钱。',
    en: 'Money paid by returning buyers.',
  },
  category: 'customer',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['老客支付金额', '复购老客支付金额'],
  labels: {
    taobao: ['老买家支付金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '只算以前买过的人付的钱，新客的不在里面。',
        en: 'Only money from people who bought before is in it, not that of new buyers.',
      },
    ],
  },
  drivers: ['returning-customers'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '以前买过的人，这段时间一共付了多少钱。',
      en: 'This is the money paid in this time by people who had bought before.',
    },
    like: {
      'zh-CN': '好比收钱时分两个抽屉，熟客的钱放左边。这里数的是左边。',
      en: 'A shop has two drawers. Money from known faces goes in the left one, and that is the one you count.',
    },
    number: {
      value: {
        'zh-CN': '{period}，老客人一共付了 {value}。',
        en: '{period}, earlier buyers paid {value} in all.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '可能是几个人买得多，也可能是很多人买一点。是哪样，看不出。',
        en: 'A few people may have bought a lot, or many a little. We can not tell which of the two.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能多来了几位老客，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It may be chance, or a few more regulars came.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能老客来得少一些。',
        en: 'The page says it is {change} less than {against}. It may be chance, or not so many regulars came.',
      },
    },
    step: {
      'zh-CN': '算一算，老客的钱占全店付款的多少。',
      en: 'Work out how much of all the money paid came from regulars.',
    },
    help: {
      text: {
        'zh-CN': '留住一位老客能带来什么，可以看“一位老客值多少”（3.4.3）。',
        en: 'What does one loyal buyer bring you? The card on their worth does the sum (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '名字里有“支付金额”，可它不是全店的。',
        en: 'The name holds the words paid amount, yet it is not for the whole shop.',
      },
    ],
  },
  examples: [
    {
      text: '老买家支付金额',
      platform: 'taobao',
    },
  ],
});
