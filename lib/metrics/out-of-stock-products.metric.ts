import { defineMetric } from './types';

export default defineMetric({
  id: 'out-of-stock-products',
  name: {
    'zh-CN': '缺货商品数',
    en: 'Out-of-stock products',
  },
  definition: {
    'zh-CN': '已经卖断货的商品个数。',
    en: 'Number of products that ran out.',
  },
  category: 'product',
  unit: 'count',
  base: 'product',
  better: 'lower',
  aliases: [],
  labels: {
    jd: ['缺货商品数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是已经断货的商品，一样算一个。',
        en: 'Products that ran out are counted, each one once.',
      },
    ],
    jd: [
      {
        'zh-CN': '旁边会有一个估计的销售损失，那是另一个数。',
        en: 'Beside it, an estimated lost sale is shown. That is a number of its own.',
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
      'zh-CN': '有多少样商品已经卖断了货。',
      en: 'This is how many of your products have run out.',
    },
    like: {
      'zh-CN': '好比菜单上有几道菜，旁边贴了“今天卖完”的小纸条。',
      en: 'On a menu, some dishes have a small note beside them: sold out today.',
    },
    number: {
      value: {
        'zh-CN': '现在有 {value} 样商品没货了。',
        en: 'At the moment, the number of products with none left is {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '断的是热门货还是冷门货，这里没有说。要不要补，光看样数看不出。',
        en: 'It does not say if they are much-loved goods or slow ones. So we can not tell if you need to fill up.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能几样货同时卖完了。',
        en: 'The page says it is {change} more than {against}. It may be chance, or a few goods ran out at the same time.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是补的货到了，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or new supply came in.',
      },
    },
    step: {
      'zh-CN': '挑一样断了的货，问供货的人几天能到。',
      en: 'Pick one that ran out. Ask your supplier in how many days it can come.',
    },
    help: {
      text: {
        'zh-CN': '补货谁来记、谁来问，可以写进“谁做什么”（3.1.2）。',
        en: 'Who keeps the list, and who asks for supply? Put it on the card of who does what (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '旁边写的销售损失是估计出来的，不是你口袋里少了的钱。',
        en: 'The lost sales shown beside it are a guess. They are not money gone from your pocket.',
      },
    ],
  },
  examples: [
    {
      text: '缺货商品数',
      platform: 'jd',
    },
  ],
});
