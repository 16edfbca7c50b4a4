import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-rate',
  name: {
    'zh-CN': '退款率',
    en: 'Refund rate (by amount)',
  },
  definition: {
    'zh-CN': '退款的钱占付款的钱的比例。',
    en: 'Refunded money divided by paid money.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: ['Refund rate (by amount)', '退款率（支付时间）', '退款金额占比', '成功退款率'],
  labels: {
    '1688': ['退款率'],
    taobao: ['退款率'],
    pinduoduo: ['成功退款率'],
    douyin: ['退款率（支付时间）'],
  },
  unverifiedLabels: {
    aliexpress: ['退款率'],
    'tiktok-shop': ['Refund rate'],
  },
  formula: 'refund-amount / paid-amount',
  formulaByPlatform: {
    douyin: 'refund-amount-by-pay-date / user-paid-amount',
  },
  counting: {
    all: [
      {
        'zh-CN': '按钱算：退的钱除以付的钱，不按单数。有的平台看 30 天。',
        en: 'It goes by money: refunded money over paid money, not by orders. Some platforms look at 30 days.',
      },
    ],
    douyin: [
      {
        'zh-CN': '看这段时间付款的订单，退了多少钱。拿它除以这段时间用户付的钱。',
        en: 'Refunds of orders paid in the period, over the amount users paid in that period.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '售后页上的“成功退款率”看 30 天，旁边的“退款金额”只看一天。',
        en: 'On the after-sale page 成功退款率 covers 30 days, while 退款金额 beside it is a single day.',
      },
    ],
    taobao: [
      {
        'zh-CN': '“退款率”“仅退款率”“退货退款率”“品质退款率”是分开的四个数。',
        en: 'The data page keeps 退款率, 仅退款率, 退货退款率 and 品质退款率 apart as four numbers.',
      },
    ],
  },
  drivers: ['quality-refund-rate', 'positive-review-rate', 'return-rate', 'product-rating'],
  seeAlso: [
    'refund-order-rate',
    'unit-refund-rate',
    'return-rate',
    'return-order-rate',
    'refund-rate-1h',
    'non-buyer-fault-refund-rate',
  ],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70771130213',
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
      'zh-CN': '退款率，就是退掉的钱和付款的钱比一比。它按钱算，不按单数算。',
      en: 'This compares the money given back with the money that was paid. It goes by money, not by orders.',
    },
    like: {
      'zh-CN': '好比鞋摊收进 100 元，又退给客人 5 元。',
      en: 'Think of a shoe stall. It takes in 100 yuan and gives 5 yuan back.',
    },
    number: {
      value: {
        'zh-CN': '按页面上的数，客人每付 {outOfMoney}，大约退 {ofMoney}。',
        en: 'By the number on the page, about {ofMoney} goes back for every {outOfMoney} paid.',
      },
      withInputs: {
        'zh-CN':
          '{period}，客人付了 {paidAmount}。同一段时间，退了 {refundAmount}。每付 {outOfMoney}，大约退 {ofMoney}。',
        en: '{period}, buyers paid {paidAmount}. In the same time {refundAmount} went back. That is about {ofMoney} for every {outOfMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这周退的钱，可能是前几周买的。只看一次，看不出好坏。',
        en: 'Money given back this week may belong to earlier weeks. So this number alone can not tell us if it is good or bad.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能有同一个原因。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or there may be one shared cause.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能有的款还没退完，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or some refunds may still be on the way.',
      },
    },
    step: {
      'zh-CN': '打开退款列表，数一数哪一种原因最多。',
      en: 'Open the refund list. Count which reason comes up most.',
    },
    help: {
      text: {
        'zh-CN': '想听听客人的心里话，可以来小组聊（3.3.3）。',
        en: 'Want to hear what buyers really think? Come and talk in the group (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '按钱算和按单数算，得出来的数不一样。',
        en: 'By money and by orders you get two different numbers.',
      },
      {
        'zh-CN': '按付款时间算的，最近几天总是偏低，因为退款还在后面。',
        en: 'When it goes by the day of payment, the last days look too low. Their refunds are still to come.',
      },
      {
        'zh-CN': '有的平台看 30 天，旁边的退款金额却只看一天。',
        en: 'Some platforms count 30 days here, while the refund amount beside it counts one day.',
      },
    ],
  },
  examples: [
    {
      text: '退款率',
      platform: 'taobao',
    },
    {
      text: '成功退款率',
      platform: 'pinduoduo',
    },
  ],
});
