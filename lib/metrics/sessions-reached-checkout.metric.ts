import { defineMetric } from './types';

export default defineMetric({
  id: 'sessions-reached-checkout',
  name: {
    'zh-CN': '到达结账的会话数',
    en: 'Sessions that reached checkout',
  },
  definition: {
    'zh-CN': '打开过结账页的来访次数。',
    en: 'Visits in which the checkout was opened.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: ['Reached checkout'],
  labels: {
    shopify: ['Sessions that reached checkout', 'Reached checkout'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '打开过结账页的来访。打开了就算，后面付没付都一样。',
        en: 'Visits in which the checkout was opened. To open it is enough, whether or not they paid.',
      },
    ],
    shopify: [
      {
        'zh-CN': '打开过结账的会话，一次算一次。',
        en: 'Sessions in which the checkout was opened.',
      },
    ],
  },
  drivers: ['sessions-with-cart-additions'],
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
      'zh-CN': '到达结账的会话数，数的是打开过结账页的来访。打开了就算，付没付都算。',
      en: 'These are visits in which the checkout page was opened. Opened is enough, paid or not.',
    },
    like: {
      'zh-CN': '好比走到饭馆柜台前的那几趟。站到柜台前就算，钱可以还在兜里。',
      en: 'You count each walk up to the counter of an eating house. The money may still be in the pocket.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 次来访走到了结账页。',
        en: '{period}, {value} visits got as far as the checkout.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '打开结账，有时只为看看运费。现在看不出他们会不会付。',
        en: 'Some open the checkout just to see the postage. We can not tell yet if they will pay.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能放进购物车的来访多了。',
        en: 'The page says it is {change} more than {against}. It may be chance, or more visits used the cart.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，看看前一步的来访是不是也少了。',
        en: 'The page says it is {change} less than {against}. It may be chance. Did the step before it shrink as well?',
      },
    },
    step: {
      'zh-CN': '打开自己的结账页，记下要填几个格子。',
      en: 'Open your own checkout. Note how many boxes there are to fill in.',
    },
    help: {
      text: {
        'zh-CN': '走到结账的人从哪条路来，可以对着“哪条路来的人更好”看（3.4.1）。',
        en: 'Which way did these people come from? See the card that compares the ways in (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '打开结账不等于付款。',
        en: 'To open the checkout is not to pay.',
      },
    ],
  },
  examples: [
    {
      text: 'Sessions that reached checkout',
      platform: 'shopify',
    },
  ],
});
