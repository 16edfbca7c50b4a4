import { defineMetric } from './types';

export default defineMetric({
  id: 'unique-customers',
  name: {
    'zh-CN': '独立客户数',
    en: 'Unique customers',
  },
  definition: {
    'zh-CN': '买过这个商品的不重复人数。',
    en: 'Distinct people who ordered the product.',
  },
  category: 'customer',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    amazon: ['Unique Customers'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '买过这个商品的不重复人数，按单个商品算。',
        en: 'Distinct people who ordered the product, product by product.',
      },
    ],
    amazon: [
      {
        'zh-CN': '它在复购报告里，说的是下单买过这个商品的人。',
        en: 'It stands in the repeat purchase report and means people who ordered the product.',
      },
    ],
  },
  drivers: ['orders'],
  seeAlso: ['buyers'],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellingPartnerRepeatPurchaseReport.json',
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
      'zh-CN': '买过这样货的有多少人。买几次都只算一个人。',
      en: 'This is how many different people bought this product. Many orders by one person are still one.',
    },
    like: {
      'zh-CN': '好比做桂花糕的写名单，买过的人，名字只写一次。',
      en: 'A baker keeps a list of all who bought her osmanthus cake. Each name is written once.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人买过这样货。',
        en: '{period}, {value} people bought this product.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一个人买一次和买十次，这里一样。喜欢的程度，看不出。',
        en: 'One order or ten, it is one person here. We can not tell how much they like it.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能这样货的单子变多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It may be chance, or this product got more orders.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能同一个人分几次买了。',
        en: 'The page says it is {change} less than {against}. It may be chance, or the same people bought more than once.',
      },
    },
    step: {
      'zh-CN': '打开这样货的报表，比一比人数和单数。',
      en: 'Open the report of this product. Compare its people with its orders.',
    },
    help: {
      text: {
        'zh-CN': '想知道别人的货有多少人买，可以来“数字交换”（3.3.1）。',
        en: 'How many people buy what others sell? Come to the swap of numbers (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '把几个商品的人数相加，会把同一个人算好几遍。',
        en: 'Add up several products and you count some people more than once.',
      },
    ],
  },
  examples: [],
});
