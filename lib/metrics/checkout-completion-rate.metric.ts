import { defineMetric } from './types';

export default defineMetric({
  id: 'checkout-completion-rate',
  name: {
    'zh-CN': '结账完成率',
    en: 'Checkout completion rate',
  },
  definition: {
    'zh-CN': '打开结账的来访里有多少真正下单。',
    en: 'Share of opened checkouts that ended with an order.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopify: ['Completed checkout rate'],
  },
  formula: 'sessions-completed-checkout / sessions-reached-checkout',
  counting: {
    all: [
      {
        'zh-CN': '下了单的来访，除以打开过结账的来访。它是由另外两个数算出来的。',
        en: 'Visits that ended with an order over visits that opened the checkout. It is worked out from two other numbers.',
      },
    ],
  },
  drivers: ['shipping-charged'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/sessions.md',
    },
    {
      kind: 'recall',
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
      'zh-CN': '结账完成率，只看打开过结账页的来访。里面有多少真的下了单？',
      en: 'Only visits that opened the checkout are looked at. How many of those went on to order?',
    },
    like: {
      'zh-CN': '好比 10 趟排到了寄件的窗口。有 7 趟真把包裹寄出去了。',
      en: 'Ten times someone gets to the window to send a parcel. Seven parcels go out.',
    },
    number: {
      value: {
        'zh-CN': '说的是{period}的结账。每打开 {outOf} 次，大约有 {of} 次下了单。',
        en: 'This is about checkouts {period}. Of each {outOf} opened, about {of} ended in an order.',
      },
      withInputs: {
        'zh-CN':
          '{period}，有 {sessionsReachedCheckout} 次来访打开结账。下完单的有 {sessionsCompletedCheckout} 次。每 {outOf} 次里，约有 {of} 次。',
        en: '{period}, {sessionsReachedCheckout} visits opened the checkout. {sessionsCompletedCheckout} went through with it. This comes to {of} of {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '停下来的原因有好几种，运费、付款方式都可能。这个数看不出是哪种。',
        en: 'People stop for many reasons, such as postage or the ways to pay. We can not tell from the number which it was.',
      },
      fewPeople: {
        'zh-CN': '走到这一步的人还少，多一次少一次都显眼。大概是 {outOf} 次里 {low} 到 {high} 次。',
        en: 'Too few visits have come this far. The true share may lie from {low} to {high} of {outOf}.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，次数少时一两单就看得出。',
        en: 'The page says it is {change} higher than {against}. It may be chance. With few checkouts, one or two orders show.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能有人看到运费停了下来。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or some stopped when they saw the postage.',
      },
    },
    step: {
      'zh-CN': '看一看结账页，运费是在第几步才出现。',
      en: 'Look at your checkout. At which step does the postage show up?',
    },
    help: {
      text: {
        'zh-CN': '改了一处想看结果，可以写在“改了有用吗”上（3.4.1）。',
        en: 'After a change, write down what you see on the card for checking a change (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '偏低时，常和运费、付款方式、放不放心有关。',
        en: 'When it is low, postage, ways to pay or trust may be behind it.',
      },
      {
        'zh-CN': '它从打开结账的来访算起，不从全部来访算起。',
        en: 'It starts from visits that opened the checkout, not from all visits.',
      },
    ],
  },
  examples: [],
});
