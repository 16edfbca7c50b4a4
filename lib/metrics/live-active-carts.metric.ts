import { defineMetric } from './types';

export default defineMetric({
  id: 'live-active-carts',
  name: {
    'zh-CN': '活跃购物车',
    en: 'Active carts',
  },
  definition: {
    'zh-CN': '最近10分钟里购物车有商品的来访。',
    en: 'Visits with items in the cart in the last ten minutes.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Active carts'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是来访，不是人。最近 10 分钟里购物车有东西的才算。',
        en: 'Visits are counted, not people, and only those with items in the cart in the last ten minutes.',
      },
    ],
    shopify: [
      {
        'zh-CN': '最近 10 分钟里购物车有东西的会话。后来去结账的、已经买了的，也还算。',
        en: 'Sessions with items in the cart in the last 10 minutes. Those that went on to checkout or bought are still counted.',
      },
    ],
  },
  drivers: ['add-to-cart-count'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'https://askai.glarity.app/search/What-does-"active-carts"-in-customer-behaviour-mean-in-Shopify',
    },
  ],
  sourcePublic: true,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '“活跃购物车”，数的是最近 10 分钟里，购物车有东西的来访。',
      en: 'This counts visits in the last ten minutes that had something in the cart.',
    },
    like: {
      'zh-CN': '好比店员抬头看这 10 分钟。手里拿着货的来一趟记一趟，结过账的也在。',
      en: 'A shop hand looks at the last ten minutes. Each visit with goods in hand counts, even those who have been to the till.',
    },
    number: {
      value: {
        'zh-CN': '页面上，有 {value} 次来访的购物车里有东西。',
        en: 'By the page, {value} visits have something in the cart just now.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '里面有的已经付过钱了。看不出还有几个会来付。',
        en: 'Some of them have paid before you look. So we can not tell how many are still to come.',
      },
    },
    step: {
      'zh-CN': '打开今天的订单，数一数最近 10 分钟有几单付了款。',
      en: 'Open the orders of today. Count those paid in the last ten minutes.',
    },
    help: {
      text: {
        'zh-CN': '对着实时的数心里没底，可以先读“看懂数据首页”（3.1.3）。',
        en: 'Live numbers can be confusing. The card on reading the front page is a good start (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '它不等于快要付钱的人数。已经付完的也还留在里面。',
        en: 'It is not the number of people about to pay. Carts that were paid are still inside.',
      },
      {
        'zh-CN': '它数来访，同一个人来两趟就是两次。',
        en: 'It counts visits. One person who comes twice can stand for two.',
      },
    ],
  },
  examples: [
    {
      text: 'Active carts',
      platform: 'shopify',
    },
  ],
});
