import { defineMetric } from './types';

export default defineMetric({
  id: 'click-add-to-cart-rate-users',
  name: {
    'zh-CN': '去重点击加购率',
    en: 'Add-to-cart rate (people who clicked)',
  },
  definition: {
    'zh-CN': '点过商品的人里有多少人加购。',
    en: 'Share of people who clicked and then added to cart.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['去重加购率'],
  },
  unverifiedLabels: {},
  formula: 'cart-users / product-click-users',
  counting: {
    all: [
      {
        'zh-CN': '放购物车的人除以点过商品的人。按人算，点几次的人只算一个。',
        en: 'People who added to the cart over people who clicked. It goes by people, each once.',
      },
    ],
  },
  drivers: ['cart-users', 'product-click-users'],
  seeAlso: [
    'add-to-cart-rate',
    'product-add-to-cart-rate',
    'session-add-to-cart-rate',
    'click-add-to-cart-rate',
    'ad-add-to-cart-rate',
    'cart-to-view-rate',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
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
      'zh-CN': '去重点击加购率，按人算。点过商品的人里，有多少人把东西放进了购物车？',
      en: 'This one counts heads. Of all the people who clicked a product, how many used the cart?',
    },
    like: {
      'zh-CN': '好比 12 个人掀开蒸笼看了看。有 3 个夹了包子放在自己盘里。',
      en: 'Twelve people lift the lid of the steamer. Three of them put a bun on their plate.',
    },
    number: {
      value: {
        'zh-CN': '数{period}点过商品的人。每 {outOf} 个里，约有 {of} 个用了购物车。',
        en: 'This is about people who clicked {period}. About {of} of every {outOf} used the cart.',
      },
      withInputs: {
        'zh-CN':
          '{period}，点过商品的有 {productClickUsers} 个人。用购物车的有 {cartUsers} 个人。每 {outOf} 个里约 {of} 个。',
        en: '{period}, {productClickUsers} people clicked. {cartUsers} people used the cart. It adds up to about {of} in {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '人点开看，是想多知道一点，也许还要比一比。他们怎么想，这里看不出。',
        en: 'They click to learn more and may still compare. What they think we can not tell from here.',
      },
      fewPeople: {
        'zh-CN': '点进来又放购物车的人还少，一位就很显眼。可能在 {outOf} 个里 {low} 到 {high} 个。',
        en: 'Too few people have done so to be sure. It may be {low} to {high} of {outOf} who click.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能点进来的人少了、更对路了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or those who click fit your goods better.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，好奇点开的人多，也会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Many who click out of interest can do it.',
      },
    },
    step: {
      'zh-CN': '问一位朋友，这件货还有哪里没看明白。',
      en: 'Ask a friend what they would still like to know about one item.',
    },
    help: {
      text: {
        'zh-CN': '客人不止一种，想分开看，可以填“我的几类客人”（3.3.3）。',
        en: 'Not all guests are alike. Sort them with the card on your kinds of guests (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '旁边那个不去重的按次数算。看名字前面有没有“去重”。',
        en: 'The number beside it, without “去重” in its name, goes by times.',
      },
    ],
  },
  examples: [
    {
      text: '去重加购率',
      platform: 'tiktok-shop',
    },
  ],
});
