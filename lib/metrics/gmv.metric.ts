import { defineMetric } from './types';

export default defineMetric({
  id: 'gmv',
  name: {
    'zh-CN': '成交总额（GMV）',
    en: 'Gross merchandise value',
  },
  definition: {
    'zh-CN': '顾客付款的总额，含后来取消退款的。',
    en: 'What customers paid, including later cancelled or refunded orders.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['GMV'],
  labels: {
    'tiktok-shop': ['GMV', 'Gross Revenue', 'Revenue'],
    shopee: ['GMV'],
    shein: ['成交金额'],
  },
  unverifiedLabels: {
    walmart: ['GMV'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '客人付的总额，按付款时间记。之后取消或退款，都不再扣。',
        en: 'What customers paid, booked at payment time. Nothing is taken off for later cancelling or refunds.',
      },
    ],
    shopee: [
      {
        'zh-CN': '广告页上的 GMV，只算广告带来的，不是全店的。',
        en: "On the ad page, GMV is only what ads brought. It is not the shop's GMV.",
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '卖家后台的各种 GMV，都含取消和退款的订单，按付款时间记。',
        en: 'In Seller Center, all GMV figures hold cancelled and refunded orders and count at payment time.',
      },
      {
        'zh-CN': '广告页用的是“Gross revenue”。它去掉销售税，再加上平台给的降价补贴。',
        en: "The ad pages use “Gross revenue” instead. It takes sales tax off and adds the platform's price discounts.",
      },
      {
        'zh-CN': '2026 年的商品导出表里，GMV、含税的、含平台补贴的三种并排放着。',
        en: 'The 2026 product export lists GMV, GMV with tax and one with platform subsidies side by side.',
      },
    ],
  },
  drivers: ['orders', 'avg-order-value'],
  seeAlso: [
    'paid-amount',
    'user-paid-amount',
    'ordered-product-sales',
    'order-totals-with-tax',
    'invoiced-revenue',
    'ga4-total-revenue',
    'gross-revenue',
    'ad-sales',
    'omni-gmv',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'url',
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=813364865828654',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-gross-revenue-for-tiktok-shop-ads?aadvid=1631498159297541',
    },
    {
      kind: 'url',
      at: 'https://seller-th.tiktok.com/university/essay?knowledge_id=6837814453454593&lang=en',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
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
      'zh-CN': '客人付过的钱全加在一起。后来取消、退款的，也没有拿出来。',
      en: 'This adds up all that customers paid. Orders cancelled or refunded later are still in it.',
    },
    like: {
      'zh-CN': '好比老式收银机，一天敲进 500 元。后来退了谁，机器上的数不动。',
      en: 'An old cash register shows 500 yuan for the day. You refund someone, and it still shows 500.',
    },
    number: {
      value: {
        'zh-CN': '{period}，客人一共付过 {value}。',
        en: '{period}, customers paid {value} in all.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '退掉的钱还留在里面。看不出最后到你手上有多少。',
        en: 'Money that was refunded is still in it. We can not tell how much stayed with you.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。单子多了，或者每单大了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. There may be more orders or larger ones, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。它不因退款变少，这次少了可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Refunds never lower it, so it is something else or it may be chance.',
      },
    },
    step: {
      'zh-CN': '比一比这个数，和同样几天打给你的钱。',
      en: 'Compare this sum with the payout you got for the same days.',
    },
    help: {
      text: {
        'zh-CN': '和到账的钱对不上时，可以读“销售额为什么变了”（3.2.3）。',
        en: 'When it does not match your payout, read “销售额为什么变了” (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '退了款，它也不会少。到账的钱要看另一个数。',
        en: 'It does not fall when an order is refunded. For the money you get, see the payout.',
      },
      {
        'zh-CN': '广告页上名字一样的数，只是广告带来的那些。',
        en: 'The number with this name on the ad page is just what ads brought.',
      },
    ],
  },
  examples: [
    {
      text: 'GMV',
      platform: 'tiktok-shop',
    },
    {
      text: 'GMV',
      platform: 'shopee',
    },
  ],
});
