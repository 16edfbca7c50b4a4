import { defineMetric } from './types';

export default defineMetric({
  id: 'session-conversion-rate',
  name: {
    'zh-CN': '在线商店转化率',
    en: 'Online store conversion rate',
  },
  definition: {
    'zh-CN': '所有来访里最后下单的占比。',
    en: 'Share of visits that ended with an order.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: ['Conversion rate', 'CVR'],
  labels: {
    shopify: ['Conversion rate', '在线商店转化率', '转化率'],
  },
  unverifiedLabels: {
    shopify: ['Online store conversion rate'],
  },
  formula: 'sessions-completed-checkout / sessions',
  counting: {
    all: [
      {
        'zh-CN': '以下单结束的来访，除以全部来访。从别的卖场、门店和草稿单来的订单不算。',
        en: 'Visits that ended in an order over all visits. Orders from marketplaces, a shop till or drafts are outside.',
      },
    ],
    shopify: [
      {
        'zh-CN': '只算自己的网店这一个渠道。下了单的会话除以全部会话。',
        en: 'Only the online store channel. Sessions that ended in an order over all sessions.',
      },
    ],
  },
  drivers: ['reached-checkout-rate', 'add-to-cart-rate', 'bounce-rate'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'product-view-order-rate',
    'order-visit-conversion-rate',
    'unit-session-percentage',
    'listing-sales-conversion-rate',
    'order-conversion-rate',
    'purchaser-rate',
    'click-pay-rate-users',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29734992996 (Shopify admin home metric metadata with zh-CN titles and formulas)',
    },
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
      'zh-CN': '在线商店转化率，看的是每一趟来访。所有来访里，有多少趟最后下了单？',
      en: 'This goes by visits to your online store. How many of them ended with an order?',
    },
    like: {
      'zh-CN': '好比一位邻居来布店三趟，到第三趟才扯了布。三趟里，成了一趟。',
      en: 'A neighbour comes to the cloth shop three times. Only on the third trip does she buy, so one trip in three counts.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的来访。每来 {outOf} 趟，大约有 {of} 趟下了单。',
        en: 'Look at the visits {period}. Of each {outOf}, about {of} ended with an order.',
      },
      withInputs: {
        'zh-CN':
          '{period}，网店有 {sessions} 趟来访。下单结束的有 {sessionsCompletedCheckout} 趟。每 {outOf} 趟里，约 {of} 趟。',
        en: '{period}, your store had {sessions} visits. {sessionsCompletedCheckout} of these ended with an order. In every {outOf} visits, that is about {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人要看几趟才拿主意。所以光看一回，看不出他们喜不喜欢。',
        en: 'Some people need a few trips to make up their mind. From one reading we can not tell if they like what they see.',
      },
      fewPeople: {
        'zh-CN': '成单的来访还少，真数大约在 {outOf} 趟里 {low} 到 {high} 趟。再等一阵会更稳。',
        en: 'Few visits have ended in an order yet. Somewhere from {low} to {high} in {outOf} is likely. Wait a while and it grows steadier.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能一趟就买的人多了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or more people bought on their first trip.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，同一个人多看几趟也会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance. One person who comes back to look again can do this.',
      },
    },
    step: {
      'zh-CN': '试着在手机上买自家一样货，要点几下。',
      en: 'Try to buy one of your own items on a phone. How many taps does it take?',
    },
    help: {
      text: {
        'zh-CN': '想找出先动哪里，可以和社工填“先改这一步”（3.4.1）。',
        en: 'Sit down with your coach and choose the one step to change first (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '拿总订单除以来访，得不到这个数。总订单里有别的渠道的单。',
        en: 'All orders divided by visits gives another value. All orders also hold those from other channels.',
      },
      {
        'zh-CN': '一个人来三趟才下一单，这里看作三趟里成一趟。人其实买了。',
        en: 'One person with three visits and one order makes one in three here, though the person did buy.',
      },
    ],
  },
  examples: [
    {
      text: 'Conversion rate',
      platform: 'shopify',
    },
  ],
});
