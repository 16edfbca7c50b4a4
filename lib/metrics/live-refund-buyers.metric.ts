import { defineMetric } from './types';

export default defineMetric({
  id: 'live-refund-buyers',
  name: {
    'zh-CN': '直播间退款人数',
    en: 'Live buyers with refunds',
  },
  definition: {
    'zh-CN': '直播间退款的人数。',
    en: 'Live buyers with a refund.',
  },
  category: 'sales',
  unit: 'count',
  base: 'buyer',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['直播间退款人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '在直播间买过又退款的人，一人只算一次。',
        en: 'Live buyers with a refund, each person once.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
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
      'zh-CN': '在直播间买了、又退款的有多少人。退两单也是一个人。',
      en: 'This is how many people bought in your live room and got a refund. Two refunds are still one person.',
    },
    like: {
      'zh-CN': '好比庙会上听人一边演示一边卖锅。散场后，有 3 个人拿着锅回来退。',
      en: 'A man at a fair shows and sells pans. After the show, 3 people bring their pans back.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人退了直播间买的货。',
        en: '{period}, {value} people got a refund for things from your live room.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '听着热闹就买，回家又想一想，也很平常。为什么退，从人数看不出。',
        en: 'People buy in the fun of a show and think again at home. The count can not tell why.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能是直播时来买的人多。',
        en: 'The page says it is {change} more than {against}. It may be chance, or more people bought while you were live.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能播得少，买的人也少。',
        en: 'The page says it is {change} less than {against}. It may be chance, or you were live less and fewer people bought.',
      },
    },
    step: {
      'zh-CN': '听一段自己的直播，哪句话容易让人误会？',
      en: 'Listen to a part of your own live show. Which words could be taken the wrong way?',
    },
    help: {
      text: {
        'zh-CN': '直播怎么把货讲清楚，可以重看“第一次直播”（3.1.3）。',
        en: 'How do you show goods clearly on air? The first-live card is good to read again (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '它数的是人，不是退款的单数。',
        en: 'Its unit is people. The refunded orders make another number.',
      },
    ],
  },
  examples: [
    {
      text: '直播间退款人数',
      platform: 'douyin',
    },
  ],
});
