import { defineMetric } from './types';

export default defineMetric({
  id: 'checkouts-started',
  name: {
    'zh-CN': '发起结账次数',
    en: 'Checkouts',
  },
  definition: {
    'zh-CN': '开始结账的次数。',
    en: 'Times people began the checkout.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: ['Checkouts initiated', 'Begin checkout'],
  labels: {
    ga4: ['Checkouts'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '开始结账的次数，不管有没有付款，也不是订单数。',
        en: 'Times people began the checkout, whether or not they paid. It is not the number of orders.',
      },
    ],
    ga4: [
      {
        'zh-CN': '用户开始结账的次数，开始一次算一次。',
        en: 'The times users began the checkout.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '广告页上只算广告带来的开始结账。',
        en: 'On ad pages, only initiated checkouts attributed to ads are counted.',
      },
    ],
  },
  drivers: ['add-to-cart-count'],
  seeAlso: ['ad-checkouts-started'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '发起结账次数，就是大家开始结账的次数。开始了就算，不管后来付没付。',
      en: 'This is how many times people began to check out. To begin is enough, paid or not.',
    },
    like: {
      'zh-CN': '好比面馆里有人喊“老板，算账”。喊一声，记一次。',
      en: 'In a noodle shop someone calls for the bill. You make a mark for every call.',
    },
    number: {
      value: {
        'zh-CN': '{period}，一共开始结账 {value} 次。',
        en: '{period}, people began to check out {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '开始结账，到付完钱，中间还会停下。单是开头，看不出结尾。',
        en: 'Between the start and the payment people may still stop. From the start we can not tell the end.',
      },
    },
    step: {
      'zh-CN': '问一位买过的客人，结账时哪里停了一下。',
      en: 'Ask someone who bought from you where they paused at the checkout.',
    },
    help: {
      text: {
        'zh-CN': '卡在哪里自己看不清，可以用“卡住了怎么办”（3.2.1）。',
        en: 'Stuck and can not see why? There is a card for when you are stuck (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '广告页上的这个数，只算记在广告名下的。',
        en: 'On ad pages, only those credited to ads are in it.',
      },
      {
        'zh-CN': '它不是订单数，也不是付款的次数。',
        en: 'It is not the number of orders or of payments.',
      },
    ],
  },
  examples: [
    {
      text: 'Checkouts',
      platform: 'ga4',
    },
  ],
});
