import { defineMetric } from './types';

export default defineMetric({
  id: 'star-seller-status',
  name: {
    'zh-CN': '明星卖家',
    en: 'Star Seller',
  },
  definition: {
    'zh-CN': '是否达到优秀卖家标准。',
    en: 'Whether the shop meets the top seller criteria.',
  },
  category: 'score',
  unit: 'score',
  base: 'grade',
  better: 'higher',
  aliases: ['Star Seller badge'],
  labels: {
    etsy: ['Star Seller'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看回复、带追踪的发货和评分，订单数和销售额也要到最低线。',
        en: 'It looks at replies, shipping with tracking and ratings. A least number of orders and sales is needed too.',
      },
    ],
    etsy: [
      {
        'zh-CN': '每个月 1 日评，看最近三个月。一段对话里只看第一条消息。',
        en: 'It is judged on the first of each month, over the last three months. Only the first message of a talk counts.',
      },
    ],
  },
  drivers: ['reply-rate', 'on-time-ship-rate', 'product-rating'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'etsy',
      fact: {
        'zh-CN':
          'Etsy：24 小时内回复的要有 95 %，按时发出并带追踪号的也要有 95 %（2021 年，回复那一条后来又确认过）。',
        en: 'Etsy: 95 % of replies within 24 hours, and 95 % shipped in time with tracking (2021; the replies were confirmed later).',
      },
      asOf: '2021, replies confirmed later',
      source: 'https://www.etsy.com/seller-handbook/article/introducing-star-seller/1021005855344',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/en-us/articles/29665255990039-How-to-Track-Your-Progress-Toward-Becoming-a-Star-Seller',
    },
    {
      kind: 'url',
      at: 'https://www.etsy.com/seller-handbook/article/introducing-star-seller/1021005855344',
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
      'zh-CN': '明星卖家，是一个标记，够了标准才有。每月 1 日评一次，看前三个月。',
      en: 'This is a badge for shops that meet a set of marks. It is judged on day 1 of each month, over three months.',
    },
    like: {
      'zh-CN': '好比校门口的红花栏。每月初翻三个月的本子，够条件就贴一朵。',
      en: 'Think of paper flowers at the school gate. Each month the notes of three months decide who gets one.',
    },
    number: {
      value: {
        'zh-CN': '评上没有，页面上写的是 {value}。',
        en: 'For this badge, the page says {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这个月做的事，要到以后才评。从现在的标记还看不出来。',
        en: "What you do this month is judged later. From today's badge we can not tell how that will be.",
      },
    },
    step: {
      'zh-CN': '打开消息，数一数上周的来信，有几封的第一句还没回。',
      en: "Open last week's messages. Count how many first messages have no answer yet.",
    },
    help: {
      text: {
        'zh-CN': '一个人回不过来，可以在“客服对话练习”里备几句常用的（3.1.2）。',
        en: 'Too many messages for one person? Prepare a few replies with the practice card (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '回没回，只看每段对话的第一条消息。',
        en: 'For replies, only the first message of a talk counts.',
      },
      {
        'zh-CN': '最少要多少单，2022 年改过，看页面上写的。',
        en: 'The least number of orders changed in 2022. Read it on the page.',
      },
    ],
  },
  examples: [
    {
      text: 'Star Seller',
      platform: 'etsy',
    },
  ],
});
