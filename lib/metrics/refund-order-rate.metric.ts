import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-order-rate',
  name: {
    'zh-CN': '退款订单占比',
    en: 'Refund rate (orders)',
  },
  definition: {
    'zh-CN': '退款的订单占付款订单的比例。',
    en: 'Refunded orders divided by paid orders.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['退款订单占比(退款时间)', '退单率'],
  labels: {
    xiaohongshu: ['退款订单占比(退款时间)'],
    walmart: ['Refund Rate'],
  },
  unverifiedLabels: {},
  formula: 'refund-orders / orders',
  counting: {
    all: [
      {
        'zh-CN': '退款的订单数，除以付款的订单数。按单数，不按金额。',
        en: 'Refunded orders over paid orders. It goes by orders, not by money.',
      },
    ],
    walmart: [
      {
        'zh-CN': '因卖家的原因退款的订单，才算进来。',
        en: 'It counts orders refunded for reasons the seller answers for.',
      },
    ],
  },
  drivers: ['refund-orders', 'orders'],
  seeAlso: [
    'refund-rate',
    'unit-refund-rate',
    'return-rate',
    'return-order-rate',
    'refund-rate-1h',
    'non-buyer-fault-refund-rate',
  ],
  thresholds: [
    {
      platform: 'walmart',
      fact: {
        'zh-CN': '沃尔玛美国站（2025 年 10 月 28 日）：每 100 单里，退款不超过 6 单。',
        en: 'Walmart US (28 October 2025): 6 refunds or fewer in every 100 orders.',
      },
      asOf: '2025-10-28',
      source: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      platform: 'walmart',
      fact: {
        'zh-CN': '沃尔玛加拿大站（2024 年 10 月 30 日）：每 100 单里，退款少于 13 单。',
        en: 'Walmart Canada (30 October 2024): fewer than 13 refunds in every 100 orders.',
      },
      asOf: '2024-10-30',
      source:
        'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_salesAndTraffic_2024_04_24.graphql',
    },
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/guides/Policies%3E%3E%20&%20standards/Performance/Seller-performance-standards',
    },
    {
      kind: 'url',
      at: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
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
      'zh-CN': '付款的订单和退款的订单，单数比一比。退多少钱不看。',
      en: 'This sets refunded orders against paid orders. The size of the refund plays no part.',
    },
    like: {
      'zh-CN': '好比蛋糕房做了 100 张单，有 3 张退了款，大蛋糕小蛋糕一样算。',
      en: 'A cake shop fills 100 orders and refunds 3. Big cake or small cake, each order counts the same.',
    },
    number: {
      value: {
        'zh-CN': '按{period}的单数来看。每付 {outOf} 单，大约退 {of} 单。',
        en: 'This goes by orders {period}. For every {outOf} paid, about {of} were refunded.',
      },
      withInputs: {
        'zh-CN':
          '{period}，付款的有 {orders} 单。退款的有 {refundOrders} 单。算下来，每付 {outOf} 单，退 {of} 单左右。',
        en: '{period}, {orders} orders were paid. In the same time {refundOrders} were refunded. That is about {of} for every {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '退的单和付的单，可能不是同一批。只看一次，看不出哪里要改。',
        en: 'The refunded orders may not be among the paid ones here. From one look we can not tell what to change.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。付款的单少了也会拉高它，可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Fewer paid orders lift it as well, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。新单多了也会压低它，可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. Many new orders lower it as well, and it may be chance.',
      },
    },
    step: {
      'zh-CN': '写下退款单里出现过两次的原因。',
      en: 'Write down any reason that shows up twice in your refunds.',
    },
    help: {
      text: {
        'zh-CN': '想弄懂平台对退款的规定，可以看“这条规则在说什么”（3.3.2）。',
        en: 'To make sense of refund rules, see “这条规则在说什么” (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '退款的订单，可能是以前付的款。',
        en: 'A refunded order may have been paid at an earlier time.',
      },
    ],
  },
  examples: [
    {
      text: '退款订单占比(退款时间)',
      platform: 'xiaohongshu',
    },
    {
      text: 'Refund Rate',
      platform: 'walmart',
    },
  ],
});
