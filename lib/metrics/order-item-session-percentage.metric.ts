import { defineMetric } from './types';

export default defineMetric({
  id: 'order-item-session-percentage',
  name: {
    'zh-CN': '订单商品种类转化率',
    en: 'Order item session percentage',
  },
  definition: {
    'zh-CN': '订单里的商品行数除以来访次数。',
    en: 'Order lines divided by sessions.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Order Item Session Percentage'],
  },
  unverifiedLabels: {},
  formula: 'order-items / sessions',
  counting: {
    all: [
      {
        'zh-CN': '订单里的商品行数，除以来访次数。同一商品买两件只算一行。',
        en: 'Order lines divided by sessions. The same product bought twice is one line.',
      },
    ],
    amazon: [
      {
        'zh-CN': '订单行数除以会话。它低于或等于按件算的那一列。',
        en: 'Order lines over sessions. It is lower than or equal to Unit Session Percentage.',
      },
    ],
  },
  drivers: ['order-items', 'sessions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
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
      'zh-CN': '订单商品种类转化率，数的是订单里有几行。同一样货买两件，只占一行。',
      en: 'This counts lines in orders and divides them by visits. Two pieces of the same product make one line.',
    },
    like: {
      'zh-CN': '好比面馆来了 10 拨客人，本子上记下 3 行。包子要两笼，也只写一行。',
      en: 'Ten parties come to a noodle shop, and three lines are written on the pad. Two baskets of buns fit on one line.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的订单。每来访 {outOf} 次，大约写下 {of} 行。',
        en: 'These are the orders {period}. About {of} lines were written for every {outOf} visits.',
      },
      withInputs: {
        'zh-CN':
          '{period}，来访有 {sessions} 次。订单里一共 {orderItems} 行。摊开看，每 {outOf} 次约 {of} 行。',
        en: '{sessions} visits took place {period}. All orders together held {orderItems} lines. That makes about {of} per {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '行数多，可能是人多，也可能一人挑几样。单看行数看不出是哪样。',
        en: 'More lines may mean more buyers, or that each chose more kinds. We can not tell one from the other here.',
      },
    },
    step: {
      'zh-CN': '比一比它和按件算的那个数，差得多不多。',
      en: 'Compare it with the one that goes by pieces. Do they lie close together?',
    },
    help: {
      text: {
        'zh-CN': '想知道哪几种货合得来，可以翻“常常一起买”（3.4.3）。',
        en: 'Which goods go well together? The card on things often bought together can tell (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '它不会高过按件算的那个。差得多，说明客人常一次买几件。',
        en: 'It is never above the one by pieces. A wide gap means that people often take several.',
      },
    ],
  },
  examples: [
    {
      text: 'Order Item Session Percentage',
      platform: 'amazon',
    },
  ],
});
