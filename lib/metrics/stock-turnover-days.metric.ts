import { defineMetric } from './types';

export default defineMetric({
  id: 'stock-turnover-days',
  name: {
    'zh-CN': '件数周转天数',
    en: 'Stock turnover days',
  },
  definition: {
    'zh-CN': '库存卖完一轮大约要几天。',
    en: 'Days it takes to sell through the stock once.',
  },
  category: 'product',
  unit: 'days',
  base: 'day',
  better: 'lower',
  aliases: ['周转天数'],
  labels: {
    jd: ['件数周转天数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '以天来算：库存卖完一轮大约要几天。天数少，说明卖得快。',
        en: 'It is in days: how long one round of the stock takes. Fewer days mean faster sales.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '手里的货卖完一轮，大约要几天。',
      en: 'This is about how many days it takes to sell your stock through once.',
    },
    like: {
      'zh-CN': '好比家里一缸米，从装满吃到见底，要十天。',
      en: 'Think of the rice jar at home. From full to empty takes ten days.',
    },
    number: {
      value: {
        'zh-CN': '卖完一轮要几天？页面上写的是 {value}。',
        en: 'How many days does one round take? The page says {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '天数少，是卖得快，也可能快断货了。是哪样，这里看不出。',
        en: 'Few days can mean quick sales. They can also mean that shelves are nearly empty, and we can not tell which.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能刚进了一批货。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or new goods just came in.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能有的货快卖完了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or some goods are close to sold out.',
      },
    },
    step: {
      'zh-CN': '查一查卖得最快的那样货，还有几件。',
      en: 'Check your fastest seller. How many pieces are left?',
    },
    help: {
      text: {
        'zh-CN': '备货备几天合适，可以和小组做“数字交换”（3.3.1）。',
        en: 'How many days of goods do others keep? Ask in the group at the number swap (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '天数很少时，也可能是货快断了。',
        en: 'Very few days may also be a sign that goods run out.',
      },
    ],
  },
  examples: [
    {
      text: '件数周转天数',
      platform: 'jd',
    },
  ],
});
