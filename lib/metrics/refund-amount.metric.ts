import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-amount',
  name: {
    'zh-CN': '退款金额',
    en: 'Returns / refunds amount',
  },
  definition: {
    'zh-CN': '这段时间里退完的钱。',
    en: 'Refunds finished in the period, whatever the pay date.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: [
    '成功退款金额',
    '成交退款金额',
    '取消及售后退款金额',
    '退款金额（退款时间）',
    '成交退款金额（退款时间）',
    '退款金额(退款日)',
    '退款金额（退款日）',
    '退款金额(退款时间)',
    'Refunds',
    'Return/Refund Amount',
    '退货（退款）金额',
  ],
  labels: {
    '1688': ['成功退款金额'],
    taobao: ['成功退款金额'],
    pinduoduo: ['退款金额', '成功退款金额'],
    douyin: ['退款金额（退款时间）', '成交退款金额（退款时间）'],
    kuaishou: ['退款金额(退款日)', '退款金额（退款日）'],
    xiaohongshu: ['退款金额(退款时间)'],
    jd: ['取消及售后退款金额'],
    wechat: ['成交退款金额', '成功退款金额'],
    'meituan-eleme': ['退款金额'],
    shopify: ['Returns', '净退货价值'],
    woocommerce: ['Returns'],
    lazada: ['Return/Refund Amount'],
    'tiktok-shop': ['退款金额'],
    ga4: ['Refund amount'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['Refunds'],
    aliexpress: ['退款金额'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按退款完成的时间算，不管哪天付的款。',
        en: 'By refund time: refunds finished in the period, whatever day the order was paid.',
      },
    ],
    jd: [
      {
        'zh-CN': '取消的订单也放在这个数里。',
        en: 'Cancelled orders are in this label too.',
      },
    ],
    kuaishou: [
      {
        'zh-CN': '页面上既有按退款日的，也有按支付日的。括号里写了是哪种。',
        en: 'Pages have one by refund day and one by payment day. The brackets say which.',
      },
    ],
    lazada: [
      {
        'zh-CN': '它和取消金额并排放，是两个数。',
        en: 'It stands beside the Cancelled Amount, as a number of its own.',
      },
    ],
    'meituan-eleme': [
      {
        'zh-CN': '部分退款算在内，保险和重复付款的不算。',
        en: 'Partial refunds are in. Insurance and double payments are not.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '首页的“退款/售后”是等着处理的件数，不是钱。',
        en: 'On the home page, “退款/售后” is the number of open cases, not money.',
      },
    ],
    shopify: [
      {
        'zh-CN': '这里是这段时间退回的货值多少钱。',
        en: 'It shows the value of goods returned in the period.',
      },
    ],
    taobao: [
      {
        'zh-CN': '仅退款和退货退款都算，发货前后都算。货到付款的不算。',
        en: 'Refund-only and returns both count, before and after shipping. Cash on delivery does not.',
      },
    ],
    woocommerce: [
      {
        'zh-CN': '记在退款当天。较新的数据，还包括退回的运费和税。',
        en: 'Booked on the day of the refund. Newer data also hold returned shipping and tax.',
      },
    ],
  },
  drivers: ['quality-refund-rate', 'pickup-rate-48h', 'refund-rate', 'return-rate'],
  seeAlso: ['refund-amount-by-pay-date'],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'Amike-cc/ShopPilot:packages/shared/src/constants/business.ts',
    },
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopoverall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/revenue/config.js',
    },
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29734992996 (Shopify admin home metric metadata with zh-CN titles and formulas)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
    },
    {
      kind: 'url',
      at: 'https://ssopdot.com/blog/12867.html',
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
      'zh-CN': '这段时间里退完的钱。这些货，可能很早以前就买了。',
      en: 'This is the money whose refund was finished in this time. The goods may have been bought long before.',
    },
    like: {
      'zh-CN': '好比柜台退钱的抽屉，这周拿出去 120 元，有的货上个月就卖了。',
      en: 'In one week, 120 yuan leaves the refund drawer. Some of those goods were sold last month.',
    },
    number: {
      value: {
        'zh-CN': '{period}，退完的钱是 {value}。',
        en: '{period}, refunds of {value} were finished.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '今天退的，多半是前些天的单。看不出今天的货好不好。',
        en: "What is refunded today often belongs to earlier days. From it we can not tell how today's goods are.",
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。之前卖得多，退的也会多，可能是碰巧。',
        en: 'The page says it is {change} more than {against}. After many sales, more comes back, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能有些还在处理，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or some are still being handled.',
      },
    },
    step: {
      'zh-CN': '挑金额最大的三笔退款，圈出各是哪天付的款。',
      en: 'Pick the three largest refunds. Mark the day each was paid.',
    },
    help: {
      text: {
        'zh-CN': '想改一处让客人更放心，可以看“改一处”（3.3.3）。',
        en: 'To make one thing better for buyers, see “改一处” (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '别拿今天的退款除以今天的成交。两边不是同一批单。',
        en: "Do not divide today's refunds by today's sales. They are not the same orders.",
      },
    ],
  },
  examples: [
    {
      text: '成功退款金额',
      platform: 'taobao',
    },
    {
      text: '退款金额',
      platform: 'pinduoduo',
    },
  ],
});
