import { defineMetric } from './types';

export default defineMetric({
  id: 'reached-checkout-rate',
  name: {
    'zh-CN': '到达结账率',
    en: 'Reached checkout rate',
  },
  definition: {
    'zh-CN': '走到结账页的来访占全部来访的比例。',
    en: 'Share of visits that reached checkout.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Reached checkout rate'],
  },
  unverifiedLabels: {},
  formula: 'sessions-reached-checkout / sessions',
  counting: {
    all: [
      {
        'zh-CN': '到达结账页的会话，除以全部会话。',
        en: 'Sessions that reached the checkout over all sessions.',
      },
    ],
    shopify: [
      {
        'zh-CN': '这是来访走向下单的其中一步。分母是全部来访，不是有购物车的来访。',
        en: 'It is one step on the way from a visit to an order. The base is all sessions, not the sessions with a cart.',
      },
    ],
  },
  drivers: ['add-to-cart-rate'],
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
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '到达结账率，拿走到结账页的来访，和全部来访比。只是逛逛的来访也在下面。',
      en: 'How many of all visits reached the checkout? Visits that only looked around are in the base too.',
    },
    like: {
      'zh-CN': '好比书店的门一天被推开 50 趟。有 8 趟，人走到了柜台前。',
      en: 'The door of a book shop opens for fifty visits. Eight of them lead up to the counter.',
    },
    number: {
      value: {
        'zh-CN': '看{period}的全部来访。每 {outOf} 趟里，大约 {of} 趟走到了结账页。',
        en: 'Take all visits {period}. About {of} of every {outOf} reached the checkout.',
      },
      withInputs: {
        'zh-CN':
          '{period}，来访有 {sessions} 趟。走到结账页的有 {sessionsReachedCheckout} 趟。每 {outOf} 趟里，走到的约 {of} 趟。',
        en: '{period}, there were {sessions} visits in all. {sessionsReachedCheckout} got to the checkout. That means {of} or so in {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的人只是来看看，没想走到柜台。光看这里，看不出缺了什么。',
        en: 'Some come just to look and never head for the till. From here we can not tell what they would need.',
      },
      fewPeople: {
        'zh-CN':
          '走到结账的来访还少，真实的数可能在每 {outOf} 趟里 {low} 到 {high} 趟。可能是碰巧高，或碰巧低。',
        en: 'The number of such visits is still small. Anything from {low} to {high} in {outOf} could be true.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能放购物车的来访占得多了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or a larger part of visits used the cart.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，只来逛逛的多了也会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Visits just to look around lower it as well.',
      },
    },
    step: {
      'zh-CN': '找一找，从商品页到结账页，按钮好不好认。',
      en: 'Find the button that leads to the checkout. Is it easy to see on a phone?',
    },
    help: {
      text: {
        'zh-CN': '想请一位客人走给你看，可以办“请客人来聊”（3.3.3）。',
        en: 'Ask a guest to walk through it while you watch. The card on inviting buyers shows how (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '下面垫的是全部来访，不是有购物车的来访。',
        en: 'The base is all visits, not just those with a cart.',
      },
    ],
  },
  examples: [
    {
      text: 'Reached checkout rate',
      platform: 'shopify',
    },
  ],
});
