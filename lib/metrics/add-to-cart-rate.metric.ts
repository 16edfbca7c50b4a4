import { defineMetric } from './types';

export default defineMetric({
  id: 'add-to-cart-rate',
  name: {
    'zh-CN': '加购率',
    en: 'Add-to-cart rate (visitors)',
  },
  definition: {
    'zh-CN': '来店的人里有多少人加了购物车。',
    en: 'Share of visitors who added to the cart.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['加购转化率', '访问加购转化率', 'ATC rate'],
  labels: {
    taobao: ['加购率', '访问加购转化率', '加购转化率'],
    jd: ['加购转化率'],
  },
  unverifiedLabels: {},
  formula: 'cart-users / visitors',
  counting: {
    all: [
      {
        'zh-CN': '加购的人数除以访客数，按人算。外面的一些报表，会拿件数来除访客数。',
        en: 'People who added to the cart over visitors. Some third-party dashboards divide pieces by visitors.',
      },
    ],
    taobao: [
      {
        'zh-CN': '生意参谋里，是加购人数除以访客数。阿里妈妈的“加购率”，是加购次数除以广告点击。',
        en: 'In Sycm it is people who added to the cart over visitors. In Alimama it is cart adds over ad clicks.',
      },
    ],
  },
  drivers: ['cart-users', 'pay-conversion-rate'],
  seeAlso: [
    'product-add-to-cart-rate',
    'session-add-to-cart-rate',
    'click-add-to-cart-rate',
    'click-add-to-cart-rate-users',
    'ad-add-to-cart-rate',
    'cart-to-view-rate',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/sessions.md',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '加购率，就是来的人里，有多少人往购物车里放了东西。',
      en: 'This is how many of the people who came put something in the cart.',
    },
    like: {
      'zh-CN': '好比在菜场，数一数把菜放进篮子的客人。付没付钱，都算。',
      en: 'Think of a food market. You count the people with something in their basket, paid or not.',
    },
    number: {
      value: {
        'zh-CN': '这说的是{period}。每 {outOf} 位访客里，大约 {of} 位往购物车里放了东西。',
        en: 'This is about what people did {period}. About {of} of every {outOf} visitors put something in the cart.',
      },
      withInputs: {
        'zh-CN':
          '{period}，店里有 {visitors} 位访客。往购物车里放了东西的，有 {cartUsers} 位。每 {outOf} 位里大约 {of} 位。',
        en: '{period}, you had {visitors} visitors. {cartUsers} of them put something in the cart. That makes about {of} in {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '放进购物车，离付钱还有几步。光看它，看不出最后买没买。',
        en: 'From the cart it is still a few steps to paying. So we can not tell from it who buys in the end.',
      },
      fewPeople: {
        'zh-CN':
          '放购物车的人还少，多一位少一位就差很多。实际上可能是 {outOf} 位里 {low} 到 {high} 位。',
        en: 'Few people have used the cart, so one more or less counts a lot. The true number may be {low} to {high} in {outOf}. We can not tell much from it yet.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，看看付钱的人有没有跟着变。',
        en: 'The page says it is {change} higher than {against}. It may be chance. See if the number of buyers has moved too.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，先不用急着改。',
        en: 'The page says it is {change} lower than {against}. It may be chance, so there is no need to change things yet.',
      },
    },
    step: {
      'zh-CN': '问一位熟客，东西放进购物车以后，他还在等什么。',
      en: 'Ask one buyer you know well what they wait for once the cart is full.',
    },
    help: {
      text: {
        'zh-CN': '想知道客人停在哪一步，可以请社工陪你走一遍（3.4.1）。',
        en: 'Want to find the step where people stop? Walk through it with your coach (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '广告报表里也有同名的数，那是除以点击，别看混。',
        en: 'Ad reports use the same name but divide by clicks. Do not mix them up.',
      },
      {
        'zh-CN': '有的软件拿件数来除，结果会不一样。',
        en: 'Some other tools divide the number of pieces, so they show another result.',
      },
    ],
  },
  examples: [
    {
      text: '加购率',
      platform: 'taobao',
    },
    {
      text: '加购转化率',
      platform: 'jd',
    },
  ],
});
