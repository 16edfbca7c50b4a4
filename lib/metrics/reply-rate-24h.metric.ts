import { defineMetric } from './types';

export default defineMetric({
  id: 'reply-rate-24h',
  name: {
    'zh-CN': '24小时回复率',
    en: 'Replies within 24 hours',
  },
  definition: {
    'zh-CN': '24小时内回复的消息占比。',
    en: 'Share of messages answered within 24 hours.',
  },
  category: 'service',
  unit: 'percent',
  base: 'message',
  better: 'higher',
  aliases: ['CRT', '24 小时内回复占比'],
  labels: {
    etsy: ['Message response rate'],
  },
  unverifiedLabels: {
    amazon: ['Response times under 24 hours', 'Contact Response Time'],
    'tiktok-shop': ['24-hour response rate'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '24 小时内回复的消息占多少。有的平台只看第一条，周末也算。',
        en: 'Messages answered within 24 hours. Some platforms look only at the first one, and weekends count.',
      },
    ],
    amazon: [
      {
        'zh-CN': '买家和卖家之间的消息里，24 小时内回了的占多少。',
        en: 'Of the messages between buyer and seller, the share answered within 24 hours.',
      },
    ],
    etsy: [
      {
        'zh-CN': '只看每段对话的第一条消息，24 小时内回的才算。月底最后几天可能还缺。',
        en: 'Only the first message of a thread, answered within 24 hours. The last days of the month may be missing.',
      },
      {
        'zh-CN': '卖家们说，它按世界标准时间（UTC）算。',
        en: 'Sellers say it goes by UTC.',
      },
    ],
  },
  drivers: ['message-response-time'],
  seeAlso: ['reply-rate', 'reply-rate-48h', 'reply-rate-3min'],
  thresholds: [
    {
      platform: 'etsy',
      fact: {
        'zh-CN':
          'Etsy：24 小时内回复 95 % 或更多，是评“Star Seller”的一条。（2024 年或以后存下的页面）',
        en: 'Etsy: 95 % or more within 24 hours for Star Seller. (Page stored in 2024 or later)',
      },
      asOf: 'stored 2024 or later',
      source:
        'https://help.etsy.com/hc/en-us/articles/29665255990039-How-to-Track-Your-Progress-Toward-Becoming-a-Star-Seller',
      line: {
        at: 0.95,
        side: 'at-least',
        unit: 'percent',
        goal: { 'zh-CN': '“Star Seller”', en: 'Star Seller' },
      },
    },
  ],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/en-us/articles/29665255990039-How-to-Track-Your-Progress-Toward-Becoming-a-Star-Seller',
    },
    {
      kind: 'url',
      at: 'https://www.etsy.com/seller-handbook/article/introducing-star-seller/1021005855344',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
    },
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
    },
    {
      kind: 'url',
      at: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      kind: 'repository',
      at: 'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
    },
  ],
  sourcePublic: true,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '24 小时回复率，就是一天之内得到回答的消息，占多少。',
      en: 'Of the messages you got, this is the part with an answer within one day.',
    },
    like: {
      'zh-CN': '好比楼道灯的报修本，记了 20 条，有 18 条隔天这时候前有人来。',
      en: 'People write broken lamps in a book at the gate. By the same hour next day, 18 of 20 have been seen to.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 条消息，大约 {of} 条一天内有了回答。',
        en: 'About {of} of every {outOf} messages were answered within a day.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '周末也算，歇两天的店会显得慢。看不出平日里怎样。',
        en: 'Weekends count, so a shop that rests looks slow. How it is on workdays we can not tell.',
      },
    },
    step: {
      'zh-CN': '查一查，页面按哪里的时间算一天。',
      en: 'Check which time zone the page goes by.',
    },
    help: {
      text: {
        'zh-CN': '周末谁能替你看一眼消息，可以问“能帮忙的人”（3.1.2）。',
        en: 'Who could look at messages on a Sunday? Think of the people who can help (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '周末照样算，店里歇着也算。',
        en: 'The weekend counts as well.',
      },
      {
        'zh-CN': '时区按平台规定，可能和你这里差几个钟头。',
        en: 'The time zone is that of the platform. It may not be yours.',
      },
    ],
  },
  examples: [
    {
      text: 'Message response rate',
      platform: 'etsy',
    },
  ],
});
