import { defineMetric } from './types';

export default defineMetric({
  id: 'reply-rate',
  name: {
    'zh-CN': '客服回复率',
    en: 'Message response rate',
  },
  definition: {
    'zh-CN': '收到的消息里回复了多少。',
    en: 'Share of incoming messages that were answered.',
  },
  category: 'service',
  unit: 'percent',
  base: 'message',
  better: 'higher',
  aliases: ['旺旺回复率', '回复率（考核）', 'Chat response rate', '消息（聊天）回复率'],
  labels: {
    taobao: ['客服回复率', '旺旺回复率'],
    shopee: ['Persentase Chat Dibalas'],
  },
  unverifiedLabels: {
    lazada: ['Chat Response Rate'],
    shopee: ['Chat Response Rate', 'Response Rate'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '得到回复的人次，除以来问的人次。',
        en: 'Times people got a reply, over times people asked.',
      },
    ],
    shopee: [
      {
        'zh-CN': '数得到回复的聊天。',
        en: 'It looks at chats that were answered.',
      },
    ],
  },
  drivers: ['message-response-time'],
  seeAlso: ['reply-rate-24h', 'reply-rate-48h', 'reply-rate-3min'],
  thresholds: [
    {
      platform: 'shopee',
      fact: {
        'zh-CN': 'Shopee：在它的一份样例数据里，目标写的是 70 %。（样例没有日期）',
        en: 'Shopee: a sample of its data shows a target of 70 %. (The sample has no date.)',
      },
      asOf: 'undated sample',
      source:
        'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
    },
  ],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
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
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '客人发来的消息，有多少得到了回答。',
      en: 'This is how many of the messages from buyers got an answer.',
    },
    like: {
      'zh-CN': '好比家门口的信箱，寄来 20 封信，你回了 19 封。',
      en: 'Think of your letter box. Twenty letters came, and you wrote back to nineteen.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的消息。每 {outOf} 条里，大约回了 {of} 条。',
        en: 'These are the messages that came {period}. Of every {outOf}, about {of} were answered.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '漏掉的可能是一句“谢谢”，也可能是想买的人。从这个数看不出轻重。',
        en: 'What was missed may be a thank you, or someone who wants to buy. We can not tell which from this.',
      },
    },
    step: {
      'zh-CN': '翻开聊天列表，回一条搁得最久的消息。',
      en: 'Open the chat list. Answer the message that has been there the longest.',
    },
    help: {
      text: {
        'zh-CN': '自动回复在哪里设，可以到“后台里免费的功能”里看（3.1.3）。',
        en: 'Where do you set up auto replies? Look at the card of free tools in your back office (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '回了，不等于回得快。',
        en: 'To answer is one thing, to answer fast is another.',
      },
      {
        'zh-CN': '自动回复算不算，每个平台有自己的规定。',
        en: 'Auto replies count on some platforms and not on others.',
      },
    ],
  },
  examples: [
    {
      text: '客服回复率',
      platform: 'taobao',
    },
    {
      text: 'Persentase Chat Dibalas',
      platform: 'shopee',
    },
  ],
});
