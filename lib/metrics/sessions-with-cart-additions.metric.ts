import { defineMetric } from './types';

export default defineMetric({
  id: 'sessions-with-cart-additions',
  name: {
    'zh-CN': '加购会话数',
    en: 'Sessions with cart additions',
  },
  definition: {
    'zh-CN': '加过购物车的来访次数。',
    en: 'Visits in which something was added to the cart.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: ['Added to cart'],
  labels: {
    shopify: ['Sessions with cart additions', 'Added to cart'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '加过购物车的来访次数。数的是来访，不是人，也不是购物车的个数。',
        en: 'Visits in which something was put into the cart. These are visits, neither people nor carts.',
      },
    ],
    shopify: [
      {
        'zh-CN': '会话里往购物车放过东西，就算一次。',
        en: 'A session in which something was put into the cart counts.',
      },
    ],
  },
  drivers: ['sessions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/sessions.md',
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
      'zh-CN': '加购会话数，数的是往购物车里放过东西的来访。来一趟，放了就记一次。',
      en: 'This counts visits in which something went into the cart. Each such visit counts once.',
    },
    like: {
      'zh-CN': '好比门房看进出的人。哪一趟篮子里放过货，就在本子上画一道。',
      en: 'A man at the door draws a line for each trip on which someone laid goods in a basket.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 次来访往购物车里放了东西。',
        en: 'In {value} visits {period}, something was put in a cart.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一个人来两趟都放，就是两次。所以它看不出有多少人。',
        en: 'One person with two such visits makes two. So we can not tell how many people that is.',
      },
    },
    step: {
      'zh-CN': '看看放进购物车的那几样，运费写在哪里。',
      en: 'Look at the items people put in the cart. Where is the postage written?',
    },
    help: {
      text: {
        'zh-CN': '想把店的路画出来看，可以做“我的店是怎么转的”（3.1.3）。',
        en: 'Want to see the whole way on paper? Draw it with the card on how your shop runs (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '它不是人数，也不是购物车有几个。',
        en: 'It is not a number of people. It is not a number of carts either.',
      },
      {
        'zh-CN': '一趟里放五样，也还是一次来访。',
        en: 'Five things put in on one visit still make one.',
      },
    ],
  },
  examples: [
    {
      text: 'Sessions with cart additions',
      platform: 'shopify',
    },
  ],
});
