import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-preparation-time',
  name: {
    'zh-CN': '平均备货时长',
    en: 'Average preparation time',
  },
  definition: {
    'zh-CN': '从下单到交给快递平均几天。',
    en: 'Average time from order to handing over.',
  },
  category: 'logistics',
  unit: 'days',
  base: 'order',
  better: 'lower',
  aliases: ['APT'],
  labels: {},
  unverifiedLabels: {
    'tiktok-shop': ['Processing time'],
    shopee: ['Average Preparation Time', 'Preparation Time'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '从下单算到交给快递，取各单的平均，以天计。',
        en: 'It is the average number of days from order to handing over.',
      },
    ],
    shopee: [
      {
        'zh-CN': '从客人下单开始，到包裹交出去为止。周末节假日怎么算，每个地方不一样。',
        en: 'It runs from the order to handing over. How weekends and holidays count differs by country.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [
    {
      platform: 'shopee',
      fact: {
        'zh-CN': 'Shopee：接口的样例里，目标写的是 172,800 秒，就是两天（样例，没有日期）。',
        en: 'Shopee: a sample of its interface shows 172,800 seconds, two days, as the target (a sample without a date).',
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
      at: 'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
    },
    {
      kind: 'url',
      at: 'https://edu.bullmart.com/selling-and-billing-seller-performance-inner/',
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
      'zh-CN': '从客人下单到交给快递，平均隔了多久。',
      en: 'This is the average time from the order until you hand it to the courier.',
    },
    like: {
      'zh-CN': '好比点了一碗面，从喊单到端出厨房，平均等了多久。',
      en: 'Someone orders noodles. You time it from the call to the bowl leaving the kitchen, and take the average.',
    },
    number: {
      value: {
        'zh-CN': '从下单到交给快递，平均要 {value}。',
        en: 'From order to handing over it takes {value} on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '周末算不算，各地不同。一两单特别慢也会拉长，看不出平常的样子。',
        en: 'Weekends count in some countries and not in others. One slow order stretches it, so we can not tell a usual day.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，一两单慢就会拉长。',
        en: 'The page says it is {change} more than {against}. It may be chance, as one or two slow orders stretch it.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能没碰上特别慢的单，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or there was no very slow order.',
      },
    },
    step: {
      'zh-CN': '写下昨天最慢的一单，东西是在哪一步停住的。',
      en: "Write down at which step yesterday's slowest order stood still.",
    },
    help: {
      text: {
        'zh-CN': '哪一步最费手，可以画在“我的店是怎么转的”上给社工看（3.1.3）。',
        en: 'Which step takes most of your hands? Draw your shop at work for your coach (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '一两单很慢，平均就会拉长。',
        en: 'One or two slow orders make the average long.',
      },
      {
        'zh-CN': '周末和节假日怎么算，各地不同。',
        en: 'Weekends and feast days count in one country and not in another.',
      },
    ],
  },
  examples: [],
});
