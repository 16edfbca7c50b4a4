import { defineMetric } from './types';

export default defineMetric({
  id: 'product-detail-exit-rate',
  name: {
    'zh-CN': '商品详情页跳出率',
    en: 'Product detail exit rate',
  },
  definition: {
    'zh-CN': '看完商品详情页就离开的访客占比。',
    en: 'Share of product-page visitors who left from that page.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'visitor',
  better: 'lower',
  aliases: ['跳出率', '详情页跳出率'],
  labels: {
    taobao: ['商品详情页跳出率'],
    shopee: ['Product Bounce Rate', '商品跳出率'],
  },
  unverifiedLabels: {},
  formula: null,
  formulaByPlatform: {
    shopee: 'product-bounce-visitors / product-visitors',
  },
  counting: {
    all: [
      {
        'zh-CN': '看过商品详情页的人里，没再往下走、从这页离开的占多少。全店别的页不看。',
        en: 'Of those who saw a product page, the share who went no further and left. It is not about the whole shop.',
      },
    ],
    shopee: [
      {
        'zh-CN': '看一页就走的访客占多少；商品列表里，另有每件货自己的跳出率。',
        en: 'It is the share of visitors who left after one page; the product list has its own bounce rate.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['bounce-rate', 'visitor-bounce-rate', 'engagement-rate'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65858750453',
    },
    {
      kind: 'url',
      at: 'https://help.slidebeast.com/en/articles/8368289-google-analytics-4-glossary',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
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
      'zh-CN': '商品详情页跳出率，就是看了商品页的人里，有多少看完就走。店里别的页，它不管。',
      en: 'Of the people who saw a product page, this is the share who left from there. Other pages of your shop are not in it.',
    },
    like: {
      'zh-CN': '好比旧书摊上，翻过书的有 20 位。翻完放下就走的，有 9 位。',
      en: 'Twenty people leaf through a book at your stall. Nine put it down and walk off.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有人看了商品页。每 {outOf} 位里，大约 {of} 位看完就走。',
        en: 'Count the people who saw a product page {period}. Of every {outOf}, about {of} left from there.',
      },
      withInputs: {
        'zh-CN':
          '{period}，打开商品页的有 {productVisitors} 位。看完就走的有 {productBounceVisitors} 位。每 {outOf} 位里，大约 {of} 位。',
        en: '{period}, {productVisitors} people saw a product page. {productBounceVisitors} of them left and did nothing more. That makes about {of} in each {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人离开，只是去别家比一比价。走的人怎么想，看不出。',
        en: 'Some leave just to compare prices. We can not tell what they have in mind.',
      },
      fewPeople: {
        'zh-CN':
          '看完就走的人还少，多一位少一位就不一样。真实的情况，可能是 {outOf} 位里 {low} 到 {high} 位。先不用下结论。',
        en: 'Few people have left so far, so one more counts a lot. The true number may be {low} to {high} of every {outOf} people. That is too few to judge by.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，比价的人多也会这样。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or more people are comparing prices.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能更多人接着往下看了。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or more people looked further.',
      },
    },
    step: {
      'zh-CN': '找一家卖同样货的店，比一比他先说了什么。',
      en: 'Find a shop with the same goods. Compare what it says first.',
    },
    help: {
      text: {
        'zh-CN': '同行的页面怎么写，可以照“看看别人怎么卖”看一看（3.2.2）。',
        en: 'How do others write their pages? Use the card on how others sell (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '客人比价也会推高它，页面不一定有问题。',
        en: 'People who compare prices push it up. The page may be fine.',
      },
    ],
  },
  examples: [
    {
      text: '商品详情页跳出率',
      platform: 'taobao',
    },
    {
      text: 'Product Bounce Rate',
      platform: 'shopee',
    },
  ],
});
