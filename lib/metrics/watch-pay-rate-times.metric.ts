import { defineMetric } from './types';

export default defineMetric({
  id: 'watch-pay-rate-times',
  name: {
    'zh-CN': '观看-成交率（次数）',
    en: 'View-to-purchase rate (times)',
  },
  definition: {
    'zh-CN': '直播间每被看一百次成交了几单。',
    en: 'Orders divided by live views.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['观看-成交率(次数)'],
  },
  unverifiedLabels: {},
  formula: 'orders / live-views',
  counting: {
    all: [
      {
        'zh-CN': '订单数除以直播间的观看次数。按次数算，进来几次算几次。',
        en: 'Orders divided by live views. It goes by times: each entry counts.',
      },
    ],
  },
  drivers: ['orders', 'live-views'],
  seeAlso: ['watch-pay-rate-users'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      'zh-CN': '观看-成交率（次数），数的是直播间被看了几次、来了几单。每看 100 次，成交几单？',
      en: 'Orders are set against views of the live room. How many orders came with 100 views?',
    },
    like: {
      'zh-CN': '好比说书棚的门帘一天被掀 200 次，卖出 5 壶茶。一个人进出三次，算三次。',
      en: "The flap of a storyteller's tent opens two hundred times, and five pots of tea are sold. One man in and out three times is three.",
    },
    number: {
      value: {
        'zh-CN': '看{period}的直播。每被观看 {outOf} 次，成交大约 {of} 单。',
        en: 'This is about your live room {period}. With every {outOf} views came about {of} orders.',
      },
      withInputs: {
        'zh-CN':
          '{period}，直播间被看了 {liveViews} 次。成交 {orders} 单。摊到每 {outOf} 次观看，约 {of} 单。',
        en: '{period}, the live room was viewed {liveViews} times. {orders} orders came of it. So {outOf} views go with about {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '进进出出的人多，它就被摊薄。看不出是讲的事，还是人坐不住。',
        en: 'People who come and go thin it out. We can not tell if it was the talk or just a busy evening.',
      },
    },
    step: {
      'zh-CN': '数一数，10 分钟的回放里价钱说了几遍。',
      en: 'Count how often you name the price in ten minutes of your last show.',
    },
    help: {
      text: {
        'zh-CN': '想找人陪着练讲货，可以看“能帮忙的人”（3.1.2）。',
        en: 'Would you like someone to practise with? See who can help on the card for that (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '它比按人算的低。把两个混着比，会以为变差了。',
        en: 'It is lower than the one by people. Mixed up, it would look as if things got worse.',
      },
    ],
  },
  examples: [
    {
      text: '观看-成交率(次数)',
      platform: 'douyin',
    },
  ],
});
