import { defineMetric } from './types';

export default defineMetric({
  id: 'order-items',
  name: {
    'zh-CN': '订单商品种类数',
    en: 'Total order items',
  },
  definition: {
    'zh-CN': '订单里的商品行数。',
    en: 'Order lines: each product in an order counts once.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order line',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: [
      'Total Order Items',
      'Total Order Items - B2B',
      '订单商品种类数',
      '订单商品总数 – B2B',
    ],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是订单里的商品行，一行就是订单里的一种商品。',
        en: 'What is counted is the order line: each product in an order counts once.',
      },
    ],
    amazon: [
      {
        'zh-CN': '一单里甲货买 2 件，乙货买 3 件。这算 1 单、2 行、5 件。',
        en: 'One order with 2 of item A and 3 of item B is 1 order, 2 lines and 5 pieces.',
      },
    ],
  },
  drivers: ['orders'],
  seeAlso: ['sub-orders', 'orders'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 40260206182 (Amazon zh-CN business report headers mapped to English)',
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
      'zh-CN': '订单里一共有多少行商品。同一种货买几件，也只算一行。',
      en: 'This counts the product lines in your orders. Two pieces of the same product are still one line.',
    },
    like: {
      'zh-CN': '好比小饭馆的点菜单。两碗一样的面，只写一行。',
      en: 'Think of the slip in a small diner. Two bowls of the same noodles take one line.',
    },
    number: {
      value: {
        'zh-CN': '{period}，你的订单里一共有 {value} 行商品。',
        en: '{period}, the product lines in your orders came to {value} in all.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '行数多，可能是单子多，也可能是每单样数多。单看它，看不出是哪一种。',
        en: 'More lines may mean more orders, or more kinds in each order. We can not tell which one from here.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是单子变多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It may be chance, or more orders came in.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能是这几天单子少一些。',
        en: 'The page says it is {change} less than {against}. It may be chance, or fewer orders came in these days.',
      },
    },
    step: {
      'zh-CN': '打开最近 5 单，数一数每单里有几行商品。',
      en: 'Open your last 5 orders. Count the product lines in each one.',
    },
    help: {
      text: {
        'zh-CN': '好奇哪几样货爱出现在同一单里？可以看“常常一起买”（3.4.3）。',
        en: 'Which goods often share one order? The card on things bought together can help (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '它既不是订单数，也不是件数。三个数放在一起看，容易看混。',
        en: 'It is neither the orders nor the pieces. The three numbers are easy to mix up.',
      },
    ],
  },
  examples: [
    {
      text: 'Total Order Items',
      platform: 'amazon',
    },
  ],
});
