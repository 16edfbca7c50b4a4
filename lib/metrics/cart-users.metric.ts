import { defineMetric } from './types';

export default defineMetric({
  id: 'cart-users',
  name: {
    'zh-CN': '加购人数',
    en: 'Add to cart visitors',
  },
  definition: {
    'zh-CN': '把商品放进购物车的不重复人数。',
    en: 'Distinct people who put something into the cart.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['新增加购人数', '加购客户数', '商品卡加购人数', 'ATC users'],
  labels: {
    taobao: ['加购人数'],
    jd: ['加购人数', '加购客户数'],
    xiaohongshu: ['新增加购人数'],
    douyin: ['商品卡加购人数'],
    shopee: ['Product Visitors (Add to Cart)', '商品访客数 (加入购物车)'],
    lazada: ['Add to cart visitors', 'Add to Cart Visitors'],
    'tiktok-shop': ['已加购的用户数', 'ATC 用户数（直播）'],
  },
  unverifiedLabels: {
    aliexpress: ['加购人数'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '这段时间里，至少放过一件东西进购物车的人。同一个人放多次只算一次。',
        en: 'People who put at least one item in the cart in the period. One person counts once, however often they add.',
      },
    ],
    shopee: [
      {
        'zh-CN': '英文是“Product Visitors (Add to Cart)”。要看括号里的字，才知道是加购物车的人。',
        en: 'The label begins with “Product Visitors”. Only the words in brackets say that it means people who used the cart.',
      },
    ],
  },
  drivers: ['product-visitors'],
  seeAlso: ['add-to-cart-count', 'add-to-cart-actions', 'ad-cart-count'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
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
      'zh-CN': '加购人数，就是往购物车里放过东西的人。放几回、放几样，都只算一个人。',
      en: 'This is how many people put something in their cart. However often they did, each counts once.',
    },
    like: {
      'zh-CN': '好比旧书摊上，把书夹在腋下的人有几个。一人夹三本，也记一个。',
      en: 'At a stall for old books, you count people with a book under the arm. Three books under one arm are still one person.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人往购物车里放了东西。',
        en: '{period}, {value} people put something in the cart.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '购物车像个暂放的地方，有人放着比价。看不出谁会回来付。',
        en: 'A cart is a place to keep things for now. We can not tell who will come back to pay.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，看商品的人多了它也会多。',
        en: 'The page says it is {change} more than {against}. It may be chance. When more people look at products, this grows too.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，先看看来看商品的人少没少。',
        en: 'The page says it is {change} less than {against}. It may be chance. Did fewer people look at your products?',
      },
    },
    step: {
      'zh-CN': '挑一件放进购物车最多的货，想一想客人还缺哪句话。',
      en: 'Pick the item that most people put in the cart. What would they still like to know?',
    },
    help: {
      text: {
        'zh-CN': '想站在客人那边看一看，可以做“换位想一想”（3.3.3）。',
        en: 'Want to see it from the other side of the counter? Do the change-places card (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '旁边常有“加购件数”。先看清是人还是件。',
        en: 'The number of pieces often stands beside it. Look first if it says people or pieces.',
      },
      {
        'zh-CN': '有的平台名字开头是“商品访客数”，要看括号里的字才明白。',
        en: 'On one platform the label starts with “Product Visitors”. Read on: it means those who used the cart.',
      },
    ],
  },
  examples: [
    {
      text: '加购人数',
      platform: 'taobao',
    },
    {
      text: '加购人数',
      platform: 'jd',
    },
  ],
});
