import { defineMetric } from './types';

export default defineMetric({
  id: 'activity-turnover',
  name: {
    'zh-CN': '活动营业总额',
    en: 'Turnover of activity orders',
  },
  definition: {
    'zh-CN': '活动订单的原价总额。',
    en: 'Original price of orders with a promotion.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    'meituan-eleme': ['活动营业总额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '按单算，享受活动的订单，照原价加起来。',
        en: 'It is the original price of orders that enjoyed a promotion.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      'zh-CN': '用了活动的单，按原价加起来的钱。',
      en: 'This adds up orders with a promotion at their full price.',
    },
    like: {
      'zh-CN': '好比布店减价那天，把卖出的布按墙上的老价钱加一遍。',
      en: 'A cloth shop has a sale day. In the evening you add up what went out, by the old prices on the wall.',
    },
    number: {
      value: {
        'zh-CN': '{period}的活动单，按原价加起来是 {value}。',
        en: 'For promotion orders {period}, full prices add up to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '客人实际付的比这少。从原价看不出你收进来多少。',
        en: 'Buyers paid less than this. From full prices we can not tell what you took in.',
      },
    },
    step: {
      'zh-CN': '挑一张活动单，写下原价和客人实付各是多少。',
      en: 'Pick one promotion order. Write down its full price with what the buyer paid.',
    },
    help: {
      text: {
        'zh-CN': '这次活动试出了什么，可以记进“我试过的事”（3.2.2）。',
        en: 'What did this promotion show you? Put it on the list of things you tried (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '它不是收到的钱，优惠还没减掉。',
        en: 'It is not money received. The discounts are still inside.',
      },
    ],
  },
  examples: [
    {
      text: '活动营业总额',
      platform: 'meituan-eleme',
    },
  ],
});
