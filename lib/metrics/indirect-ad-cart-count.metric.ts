import { defineMetric } from './types';

export default defineMetric({
  id: 'indirect-ad-cart-count',
  name: {
    'zh-CN': '间接购物车数',
    en: 'Indirect ad cart adds',
  },
  definition: {
    'zh-CN': '点广告后把别的商品加购的数量。',
    en: 'Cart adds of other products of the shop.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['间接购物车数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '放进购物车的，是广告以外的商品，才算一次。',
        en: 'An add to the cart counts here when it is a product other than the advertised one.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '间接购物车数，就是点了广告的人，把店里别的货放进购物车几次。',
      en: 'People clicked an ad and put other goods of your shop in the cart. This counts how often.',
    },
    like: {
      'zh-CN': '好比客人冲着门口的西瓜进来，筐里却放了黄瓜和豆角。放进两样，记两回。',
      en: 'People stop for the melon by your door. Into the basket go a cucumber and some beans. That makes two.',
    },
    number: {
      value: {
        'zh-CN': '{period}，别的货被这些人放进购物车 {value} 次。',
        en: '{period}, they put other goods in the cart {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人在店里多看了几样。最后带走什么，还看不出。',
        en: 'People looked at more than one thing. What they take home in the end, we can not tell yet.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能客人进来后改了主意。',
        en: 'The page says it is {change} more than {against}. It may be chance, or people changed their mind once inside.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能大家只看广告里那件。',
        en: 'The page says it is {change} less than {against}. It may be chance, or people looked only at the item in the ad.',
      },
    },
    step: {
      'zh-CN': '比一比广告里的货和这些货，哪里不一样。',
      en: 'Compare the item in the ad with these other goods. How do they differ?',
    },
    help: {
      text: {
        'zh-CN': '客人要的和你推的不一样时，可以看“卖给谁”（3.2.2）。',
        en: 'Do people want something else than you show? See the card on who you sell to (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '算总购物车数时已经有它，加两遍就多了。',
        en: 'The total of cart adds was made with it inside. Adding it twice gives too much.',
      },
    ],
  },
  examples: [
    {
      text: '间接购物车数',
      platform: 'taobao',
    },
  ],
});
