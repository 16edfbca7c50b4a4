import { defineMetric } from './types';

export default defineMetric({
  id: 'return-order-rate',
  name: {
    'zh-CN': '退货订单占比',
    en: 'Return rate (orders)',
  },
  definition: {
    'zh-CN': '退货的订单占订单的比例。',
    en: 'Share of orders that were returned.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    'tiktok-shop': ['Return Rate'],
    lazada: ['Return Rate'],
    walmart: ['Return Rate'],
  },
  unverifiedLabels: {
    lazada: ['退货率'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按订单算。有的只算卖家原因的退货。',
        en: 'Orders are counted. Some count only returns caused by the seller.',
      },
    ],
    lazada: [
      {
        'zh-CN': '只算因卖家过错的退货。',
        en: "Only returns for the seller's fault.",
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '泰国站首页：退货的订单除以订单，看最近 30 天。',
        en: 'Home page in Thailand: returned orders over orders, last 30 days.',
      },
    ],
  },
  drivers: [],
  seeAlso: [
    'refund-rate',
    'refund-order-rate',
    'unit-refund-rate',
    'return-rate',
    'refund-rate-1h',
    'non-buyer-fault-refund-rate',
  ],
  thresholds: [
    {
      platform: 'lazada',
      fact: {
        'zh-CN': 'Lazada：LazMall 商城里，因卖家的退货低于 1 %，服装最多 10 %。（没有写日期）',
        en: 'Lazada: for LazMall, seller-fault returns under 1 %, fashion up to 10 %. (No date given)',
      },
      asOf: 'undated',
      source: 'https://daininhson.com/tieu-chi-giu-danh-hieu-mall-cua-lazada/',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'url',
      at: 'https://seller-th.tiktok.com/university/essay?knowledge_id=6837814453454593&lang=en',
    },
    {
      kind: 'url',
      at: 'https://ssopdot.com/blog/8506.html',
    },
    {
      kind: 'url',
      at: 'https://daininhson.com/tieu-chi-giu-danh-hieu-mall-cua-lazada/',
    },
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/guides/Policies%3E%3E%20&%20standards/Performance/Seller-performance-standards',
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
      'zh-CN': '所有订单里，退了货的占多少。它数单子，不数件。',
      en: 'This is the share of orders that were returned. It goes by orders and not by pieces.',
    },
    like: {
      'zh-CN': '好比挑着铁锅卖了 100 家，有 3 家把锅背了回来。',
      en: 'A pot seller goes to 100 homes. Three of them carry the pot back to him.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 单里，大约 {of} 单退了货。',
        en: 'About {of} of every {outOf} orders came back.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '最近的单子，还没到退的时候。这个数还会变，看不出会停在哪里。',
        en: 'The newest orders may still come back. We can not tell yet where it ends up.',
      },
    },
    step: {
      'zh-CN': '记下今天退了几单。过 14 天再对一对。',
      en: 'Note how many orders came back so far. Compare it again in 14 days.',
    },
    help: {
      text: {
        'zh-CN': '退货说明要不要改，可以先写进“我的决定”（3.2.3）。',
        en: 'Change your return notes or leave them? Put it on the card of my decision (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '一般看最近 30 天，最近几天的还没退完。',
        en: 'It usually covers the last 30 days. The newest returns are not done yet.',
      },
      {
        'zh-CN': '有的平台只算卖家原因的退货，两家的数别放一起比。',
        en: 'Some platforms take only returns caused by the seller. So two platforms do not compare.',
      },
    ],
  },
  examples: [
    {
      text: 'Return Rate',
      platform: 'tiktok-shop',
    },
    {
      text: 'Return Rate',
      platform: 'lazada',
    },
  ],
});
