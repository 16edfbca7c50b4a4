import { defineMetric } from './types';

export default defineMetric({
  id: 'reply-rate-48h',
  name: {
    'zh-CN': '48小时回复率',
    en: '48-hour response rate',
  },
  definition: {
    'zh-CN': '48小时内回复的消息占比。',
    en: 'Share of messages answered within 48 hours.',
  },
  category: 'service',
  unit: 'percent',
  base: 'message',
  better: 'higher',
  aliases: ['SRR'],
  labels: {
    walmart: ['Seller Response Rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按客户的消息算，48 小时内回的才算。',
        en: 'Customer messages are counted, if answered within 48 hours.',
      },
    ],
    walmart: [
      {
        'zh-CN': '客户消息里 48 小时内回复的占多少（写的是加拿大）。',
        en: 'Customer messages answered within 48 hours (stated for Canada).',
      },
    ],
  },
  drivers: [],
  seeAlso: ['reply-rate', 'reply-rate-24h', 'reply-rate-3min'],
  thresholds: [
    {
      platform: 'walmart',
      fact: {
        'zh-CN': '沃尔玛（美国）：95 % 或更高。（2025 年 10 月 28 日）',
        en: 'Walmart (US): 95 % or above. (28 October 2025)',
      },
      asOf: '2025-10-28',
      source: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      platform: 'walmart',
      fact: {
        'zh-CN': '沃尔玛（加拿大）：超过 80 %。（2024 年 10 月 30 日）',
        en: 'Walmart (Canada): over 80 %. (30 October 2024)',
      },
      asOf: '2024-10-30',
      source:
        'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
    },
  ],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
    },
    {
      kind: 'url',
      at: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
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
      'zh-CN': '客人的消息里，两天之内回了的占多少。',
      en: 'This is the share of customer messages answered within two days.',
    },
    like: {
      'zh-CN': '好比种瓜的说两天内给信：50 户来订，48 户按时得了准话。',
      en: 'A melon grower says he will let people know in two days. Of 50 who asked, 48 heard from him by then.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 条消息里，两天内回了的大约 {of} 条。',
        en: 'Of every {outOf} messages, about {of} had an answer in two days.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '问的事有大有小，它都算一条。看不出客人最想知道什么。',
        en: 'Big or small, each question counts as one. So we can not tell what people want to know most.',
      },
    },
    step: {
      'zh-CN': '找一条快满两天的消息，回一句。',
      en: 'Find a message that is almost two days old. Answer it in one line.',
    },
    help: {
      text: {
        'zh-CN': '什么工具能提醒你回消息，可以看“工具对目标”（3.1.3）。',
        en: 'Which tool reminds you to answer? See the card that matches tools with goals (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '过了 48 小时才回，就不算了。',
        en: 'An answer after 48 hours does not count.',
      },
    ],
  },
  examples: [
    {
      text: 'Seller Response Rate',
      platform: 'walmart',
    },
  ],
});
