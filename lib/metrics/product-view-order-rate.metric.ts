import { defineMetric } from './types';

export default defineMetric({
  id: 'product-view-order-rate',
  name: {
    'zh-CN': '商品支付转化率（次数）',
    en: 'Conversion rate (orders / product views)',
  },
  definition: {
    'zh-CN': '商品页每被看一百次成交了几单。',
    en: 'Orders divided by product page views.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['支付转化率(PV)'],
  },
  unverifiedLabels: {},
  formula: 'orders / product-page-views',
  counting: {
    all: [
      {
        'zh-CN': '订单数除以商品页的浏览次数。按次数算，会比按人算的低很多。',
        en: 'Orders divided by product page views. It goes by times and comes out far lower than the one by people.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '标着 PV 的就是这个，旁边标着 UV 的按人算。',
        en: 'The one marked PV is this. The one marked UV beside it goes by people.',
      },
    ],
  },
  drivers: ['orders', 'product-page-views'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'session-conversion-rate',
    'order-visit-conversion-rate',
    'unit-session-percentage',
    'listing-sales-conversion-rate',
    'order-conversion-rate',
    'purchaser-rate',
    'click-pay-rate-users',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '商品支付转化率（次数），拿订单除以商品页被看的次数。看几遍，就算几次。',
      en: 'Orders are divided by the views of product pages. Each look counts, also a second one.',
    },
    like: {
      'zh-CN': '好比样衣册被翻开 100 回，换来 2 张订单。',
      en: "The tailor's book of patterns is opened a hundred times. Two orders follow.",
    },
    number: {
      value: {
        'zh-CN': '看{period}的商品页。每被看 {outOf} 次，大约来 {of} 单。',
        en: 'This is about views of product pages {period}. For every {outOf} of them, about {of} orders came in.',
      },
      withInputs: {
        'zh-CN':
          '{period}，商品页被看了 {productPageViews} 次。来了 {orders} 张订单。分到每 {outOf} 次，约 {of} 张。',
        en: '{period}, product pages had {productPageViews} views. They came with {orders} orders. For {outOf} views, it is roughly {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '认真的客人会看好几遍。次数多、单子少，也看不出是好是坏。',
        en: 'A careful buyer looks more than once. So many views and few orders can not tell us if it is good or bad.',
      },
    },
    step: {
      'zh-CN': '问一位买过的客人，下单前看了几遍商品页。',
      en: 'Ask a recent buyer how often they looked at the page before they ordered.',
    },
    help: {
      text: {
        'zh-CN': '两种算法总弄混，可以请社工陪你“温习一下”（3.2.3）。',
        en: 'Do you mix up the two ways to count? Go over them once more with your coach (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '它天生比按人算的低很多。两个别混着看。',
        en: 'It is much lower than the one that goes by people. That is how it is built.',
      },
    ],
  },
  examples: [
    {
      text: '支付转化率(PV)',
      platform: 'xiaohongshu',
    },
  ],
});
