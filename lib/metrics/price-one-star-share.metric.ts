import { defineMetric } from './types';

export default defineMetric({
  id: 'price-one-star-share',
  name: {
    'zh-CN': '价格1星商品占比',
    en: 'Share of one-star-price products',
  },
  definition: {
    'zh-CN': '价格最没优势的商品占比。',
    en: 'Share of products with the weakest price rating.',
  },
  category: 'product',
  unit: 'percent',
  base: 'product',
  better: 'lower',
  aliases: [],
  labels: {
    jd: ['价格1星商品占比'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是商品，只有一星的才算进来。',
        en: 'It counts products, and just those with one star are in.',
      },
    ],
    jd: [
      {
        'zh-CN': '和同款、相近的货比价钱，用前一天的数据。',
        en: 'Prices are compared with same or similar goods, on data of the previous day.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      'zh-CN': '店里的货，价格评得最低、只有一星的占多少。',
      en: 'This is the part of your products with the weakest price rating, one star.',
    },
    like: {
      'zh-CN': '好比市集管理员给每种货贴价格星，100 种里有 7 种只贴了一颗。',
      en: 'A market warden puts price stars on all goods. Of 100 kinds, seven get only one star.',
    },
    number: {
      value: {
        'zh-CN': '店里的货，每 {outOf} 样大约有 {of} 样是一星。',
        en: 'Of every {outOf} products in your shop, about {of} have one star for price.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '星少的货，也许用料更好。价钱合不合理，从星星看不出。',
        en: 'A product with one star may be better made. The stars can not tell if its price is fair.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能别家同款便宜了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or the same goods got cheaper elsewhere.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能有几样一星的货下架了。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or a few one-star goods were taken off.',
      },
    },
    step: {
      'zh-CN': '挑一样一星的货，写出它和同款不一样的两点。',
      en: 'Pick a product with one star. Write down two ways it differs from the same goods elsewhere.',
    },
    help: {
      text: {
        'zh-CN': '星少的货适合哪些人，可以用“卖给谁”想一想（3.2.2）。',
        en: 'Who is such a product right for? Think it over with the card on whom you want to reach (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '占比高，不代表要把价钱全部降下来。',
        en: 'A high share does not mean that all prices have to come down.',
      },
    ],
  },
  examples: [
    {
      text: '价格1星商品占比',
      platform: 'jd',
    },
  ],
});
