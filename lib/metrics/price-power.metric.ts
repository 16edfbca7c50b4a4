import { defineMetric } from './types';

export default defineMetric({
  id: 'price-power',
  name: {
    'zh-CN': '价格力',
    en: 'Price competitiveness',
  },
  definition: {
    'zh-CN': '价格和同款相比有没有优势。',
    en: 'How the price compares with same or similar goods.',
  },
  category: 'product',
  unit: 'score',
  base: 'product',
  better: 'higher',
  aliases: ['店铺价格力', '价格力星级'],
  labels: {
    jd: ['店铺价格力'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '和同款、相近的货比价钱。补贴和券算在比较价里。',
        en: 'It compares the price with same or similar goods. Subsidies and coupons count into it.',
      },
    ],
    jd: [
      {
        'zh-CN': '用的是前一天的数据，所以今天改了价，今天看不到。',
        en: 'JD uses the previous day, so a price you change today shows later.',
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
      'zh-CN': '价格力，是看你的价钱和同款货比，有没有优势。',
      en: 'This looks at your price beside the price of the same or similar goods.',
    },
    like: {
      'zh-CN': '好比街上的豆腐排成一排，你家的也在里面，看价钱站在哪里。',
      en: 'Put your tofu in a row with the tofu of the street. Where does your price stand in the row?',
    },
    number: {
      value: {
        'zh-CN': '页面上写的价格力是 {value}。',
        en: 'On the page, your price power is {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '价钱只是客人看的一面。要不要动价钱，这个数看不出。',
        en: 'Price is one of the things people look at. From this number we can not tell if it needs a change.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能是补贴或券起了作用。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or a subsidy or coupon was at work.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能别家这几天有券，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or others had a coupon these days.',
      },
    },
    step: {
      'zh-CN': '写一句话，告诉客人你的货多了什么好处。',
      en: 'Write one line on what your product has that makes it worth its price.',
    },
    help: {
      text: {
        'zh-CN': '价钱以外的好，可以从“我看重什么”里找（3.4.2）。',
        en: 'There is more to a shop than its price. The card on what matters to you helps you name it (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '比的时候，补贴和券也算进去了。只看标的价，会想不通。',
        en: 'Subsidies and coupons count in the price compared. The list price alone does not explain it.',
      },
    ],
  },
  examples: [
    {
      text: '店铺价格力',
      platform: 'jd',
    },
  ],
});
