import { defineMetric } from './types';

export default defineMetric({
  id: 'session-add-to-cart-rate',
  name: {
    'zh-CN': '会话加购率',
    en: 'Added-to-cart rate (sessions)',
  },
  definition: {
    'zh-CN': '有加购动作的来访占全部来访的比例。',
    en: 'Share of visits in which something was added to cart.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Added to cart rate'],
  },
  unverifiedLabels: {},
  formula: 'sessions-with-cart-additions / sessions',
  counting: {
    all: [
      {
        'zh-CN': '有放过购物车的来访，占全部来访的比例。按来访次数算，不按人算。',
        en: 'Visits in which something was added to the cart, as a share of all visits. It goes by visits, not by people.',
      },
    ],
    shopify: [
      {
        'zh-CN': '加过购物车的会话除以全部会话。',
        en: 'Sessions with cart additions over sessions.',
      },
    ],
  },
  drivers: ['sessions-with-cart-additions', 'sessions'],
  seeAlso: [
    'add-to-cart-rate',
    'product-add-to-cart-rate',
    'click-add-to-cart-rate',
    'click-add-to-cart-rate-users',
    'ad-add-to-cart-rate',
    'cart-to-view-rate',
  ],
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
      'zh-CN': '会话加购率，看的是来访的趟数。全部来访里，有多少趟往购物车里放了东西？',
      en: 'This goes by visits. In how many of all visits did something go into the cart?',
    },
    like: {
      'zh-CN': '好比一位大娘早晚各来一趟菜摊，晚上那趟才往兜里装。两趟里，有一趟。',
      en: 'A woman comes to the stall in the morning and at night. Only at night does she fill her bag, so it is one trip in two.',
    },
    number: {
      value: {
        'zh-CN': '说的是{period}的来访。每 {outOf} 趟里，大约 {of} 趟放了东西。',
        en: 'This is about visits {period}. In about {of} of {outOf}, the cart was used.',
      },
      withInputs: {
        'zh-CN':
          '{period}，来了 {sessions} 趟。放过东西的有 {sessionsWithCartAdditions} 趟。也就是 {outOf} 趟里有 {of} 趟。',
        en: '{period}, people made {sessions} visits. In {sessionsWithCartAdditions} of them, the cart was used. That is {of} for each {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人先来看，下一趟再放。光看它，看不出他们拿没拿定主意。',
        en: 'Some look on one trip and use the cart on the next. We can not tell from it if they have made up their mind.',
      },
      fewPeople: {
        'zh-CN': '放东西的趟数不多，可能是碰巧。真的大约在 {outOf} 趟里 {low} 到 {high} 趟。',
        en: 'The cart was used on too few visits so far. A range from {low} to {high} of {outOf} fits what we see.',
      },
    },
    step: {
      'zh-CN': '数一数，首页上有几样货能一下放进购物车。',
      en: 'Count the items on your first page that go into the cart with one tap.',
    },
    help: {
      text: {
        'zh-CN': '一条路一条路理清楚，可以画“我的店是怎么转的”（3.1.3）。',
        en: 'Sort out how people move through your shop: draw it on the card for that (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '有的数按人算，这里按趟算。两把尺子，不要直接比。',
        en: 'Others of this kind go by people. This one goes by trips, so they can not be compared.',
      },
    ],
  },
  examples: [
    {
      text: 'Added to cart rate',
      platform: 'shopify',
    },
  ],
});
