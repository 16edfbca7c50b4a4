import { defineMetric } from './types';

export default defineMetric({
  id: 'product-click-users',
  name: {
    'zh-CN': '商品点击人数',
    en: 'Unique product clicks',
  },
  definition: {
    'zh-CN': '点开过商品的不重复人数。',
    en: 'Distinct people who clicked a product.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['点击人数', '商品卡点击人数', 'Unique clicks', '去重商品点击'],
  labels: {
    douyin: ['商品点击人数', '商品卡点击人数'],
    wechat: ['商品点击人数'],
    shopee: ['Unique Product Clicks', '不重复的商品点击量'],
    'tiktok-shop': ['去重点击次数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '点过商品的人，去掉重复，点几次都是一个。',
        en: 'People who clicked, with repeats taken out.',
      },
    ],
  },
  drivers: ['product-exposure-users', 'product-ctr-users', 'product-clicks'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopoverall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
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
      'zh-CN': '商品点击人数，就是点开过商品的人有几个。点多少回，都只算一个。',
      en: 'This is how many people clicked on your goods. However often they click, each counts once.',
    },
    like: {
      'zh-CN': '好比茶馆里的茶客，续几回水都是一位。',
      en: 'In a tea house a guest may fill the cup five times. You still have one guest.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人点开过商品。',
        en: '{period}, {value} people clicked on your goods.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点开的人想要什么，光靠人数看不出。',
        en: 'From a head count we can not tell what they were looking for.',
      },
    },
    step: {
      'zh-CN': '写下最近客人问过的三个问题。',
      en: 'Write down three things guests asked you of late.',
    },
    help: {
      text: {
        'zh-CN': '点进来的人各有各的想法，可以看“客人分一分”（3.4.3）。',
        en: 'Not all who click are alike. See the card on sorting your guests (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '算比例时，底下要放看到货的人数，别拿它除以露面次数。',
        en: 'To make a share, put it over people who saw the goods, not over times shown.',
      },
    ],
  },
  examples: [
    {
      text: '商品点击人数',
      platform: 'douyin',
    },
    {
      text: '商品点击人数',
      platform: 'wechat',
    },
  ],
});
