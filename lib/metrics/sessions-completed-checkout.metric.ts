import { defineMetric } from './types';

export default defineMetric({
  id: 'sessions-completed-checkout',
  name: {
    'zh-CN': '完成结账的会话数',
    en: 'Sessions that completed checkout',
  },
  definition: {
    'zh-CN': '完成结账并下单的来访次数。',
    en: 'Visits that ended with an order.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: ['Sessions converted', 'Completed checkout'],
  labels: {
    shopify: ['Sessions that completed checkout'],
  },
  unverifiedLabels: {
    shopify: ['Sessions converted'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '以订单结束的来访。按来访算，可能和订单数不完全一样。',
        en: 'Visits that ended with an order. It goes by visits and can differ from the number of orders.',
      },
    ],
    shopify: [
      {
        'zh-CN': '会话最后下了单，才算一次。',
        en: 'A session counts when it ended with an order.',
      },
    ],
  },
  drivers: ['sessions-reached-checkout'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/sessions.md',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
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
      'zh-CN': '完成结账的会话数，就是走完结账、下了单的来访。',
      en: 'These are the visits that went all the way and ended with an order.',
    },
    like: {
      'zh-CN': '好比邮局里，把信交进窗口、拿到收条的那几趟。拿到收条才算。',
      en: 'At the post office, you count the trips that end with a receipt in hand.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 次来访一直走到下单。',
        en: '{period}, {value} visits ended with an order.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '成了几趟，要和一共来了几趟放一起。单独这一个，看不出顺不顺。',
        en: 'Put it next to the number of all visits. By itself we can not tell from it how smooth the way is.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能走到结账那一步的多了。',
        en: 'The page says it is {change} more than {against}. It may be chance, or more visits reached the checkout.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，先看看来访总数变没变。',
        en: 'The page says it is {change} less than {against}. It may be chance. First see if visits as a whole have moved.',
      },
    },
    step: {
      'zh-CN': '比一比今天的这个数和今天的订单数。',
      en: 'Compare it with the number of orders on the same day.',
    },
    help: {
      text: {
        'zh-CN': '想把这些数带给别人一起看，可以来“数字交换”（3.2.3）。',
        en: 'It is nice to look at numbers in company. Bring yours to the number swap (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '它可能和订单数差一点，不用觉得奇怪。',
        en: 'It can differ a little from the number of orders. Nothing is wrong then.',
      },
    ],
  },
  examples: [
    {
      text: 'Sessions that completed checkout',
      platform: 'shopify',
    },
  ],
});
