import { defineMetric } from './types';

export default defineMetric({
  id: 'click-add-to-cart-rate',
  name: {
    'zh-CN': '点击加购率',
    en: 'Add-to-cart rate (product clicks)',
  },
  definition: {
    'zh-CN': '商品每被点一百次有几次加购。',
    en: 'Add-to-cart actions divided by product clicks.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'click',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['加购率'],
  },
  unverifiedLabels: {},
  formula: 'add-to-cart-actions / product-clicks',
  counting: {
    all: [
      {
        'zh-CN': '放购物车的次数除以商品点击次数，按次数算。',
        en: 'Add-to-cart actions divided by product clicks, in times.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '用放购物车的次数除以商品点击。另有一种按人算的。',
        en: 'Cart adds over product clicks. There is a per-person form as well.',
      },
    ],
  },
  drivers: ['add-to-cart-actions', 'product-clicks'],
  seeAlso: [
    'add-to-cart-rate',
    'product-add-to-cart-rate',
    'session-add-to-cart-rate',
    'click-add-to-cart-rate-users',
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
      'zh-CN': '点击加购率，拿放购物车的次数除以点商品的次数。同一个人点三次，就是三次。',
      en: 'Times added to the cart are divided by clicks on products. Three clicks by one person count as three.',
    },
    like: {
      'zh-CN': '好比线团抽屉被拉开 50 次。有 6 次，拉开的人拿了一团搁进筐。',
      en: 'A drawer full of wool is pulled open fifty times. Six times, a ball of wool goes into the basket.',
    },
    number: {
      value: {
        'zh-CN': '先看{period}的商品点击。每点 {outOf} 次，约有 {of} 次放购物车。',
        en: 'This is about clicks on products {period}. Of each {outOf}, about {of} led to an add.',
      },
      withInputs: {
        'zh-CN':
          '{period}，大家点开商品 {productClicks} 次。放购物车有 {addToCartActions} 次。每点 {outOf} 次，放 {of} 次左右。',
        en: '{period}, products were clicked {productClicks} times. There were {addToCartActions} cart adds. That is roughly {of} for {outOf} clicks.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人点了又点，只为看清一张图。这样它就低，看不出货好不好。',
        en: 'Someone may click again and again to see one photo better. That lowers it, so we can not tell how good the item is.',
      },
    },
    step: {
      'zh-CN': '打开一件被点得多的货，看最要紧的那张图排第几。',
      en: 'Look at an item with many clicks. How far back is the photo that people want most?',
    },
    help: {
      text: {
        'zh-CN': '想换几张图又没人帮，可以用“拍照写字的帮手”（3.4.1）。',
        en: 'Some new photos may help the eye. The photo and writing helper is there for it (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '页面上只写“加购率”，下面除的是点击。和除以访客的不能比。',
        en: 'The page gives it a plain name, but it divides by clicks. A rate over visitors is another thing.',
      },
    ],
  },
  examples: [
    {
      text: '加购率',
      platform: 'tiktok-shop',
    },
  ],
});
