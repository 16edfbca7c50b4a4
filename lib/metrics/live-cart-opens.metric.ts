import { defineMetric } from './types';

export default defineMetric({
  id: 'live-cart-opens',
  name: {
    'zh-CN': '直播间查看购物车次数',
    en: 'Live cart list opens',
  },
  definition: {
    'zh-CN': '直播间里打开购物车列表的次数。',
    en: "Times the room's product list was opened.",
  },
  category: 'content-live',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['直播间查看购物车次数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '商品列表打开一次，就记一次。点没点商品，都算。',
        en: 'Each opening of the list counts once, with or without a tap on a product.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
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
      'zh-CN': '直播间里的商品列表，被人点开了多少次。列表在页面上叫购物车。',
      en: 'This counts how often the product list of your live room was opened. The page calls that list a cart.',
    },
    like: {
      'zh-CN': '好比饭馆的菜单被翻开 15 回，菜还没有点。',
      en: 'In an eating house the menu is opened 15 times. No dish has been ordered yet.',
    },
    number: {
      value: {
        'zh-CN': '{period}，商品列表被点开了 {value} 次。',
        en: '{period}, the product list was opened {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '翻开列表的人，也许在找一件货，也许随手一点。现在看不出。',
        en: 'People may look for one item or just tap around. We can not tell which it was.',
      },
    },
    step: {
      'zh-CN': '看一看列表里头三件货，名字顺不顺口。',
      en: 'Look at the first three names in your list. Do they read well?',
    },
    help: {
      text: {
        'zh-CN': '名字和图怎么改，可以从“商品页体检”开始（3.4.1）。',
        en: 'To work on names and photos, start with the card “Product page check-up” (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '打开了列表，还没点具体的商品。',
        en: 'The list is open, but no single product has been tapped yet.',
      },
    ],
  },
  examples: [
    {
      text: '直播间查看购物车次数',
      platform: 'douyin',
    },
  ],
});
