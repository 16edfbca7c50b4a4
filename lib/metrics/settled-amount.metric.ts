import { defineMetric } from './types';

export default defineMetric({
  id: 'settled-amount',
  name: {
    'zh-CN': '结算金额',
    en: 'Settled amount',
  },
  definition: {
    'zh-CN': '平台已经结算的订单金额。',
    en: 'Orders for which the platform has settled.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['7日结算金额', '14日结算金额', '已结算金额'],
  labels: {
    douyin: ['结算金额', '7日结算金额', '14日结算金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '这段时间的单里，平台已经付给你的钱。7 日和 14 日的，只算在那么多天里结完的。',
        en: 'It counts orders of the period that the platform has paid out. The 7-day and 14-day versions count what was settled within that many days.',
      },
    ],
  },
  drivers: ['pay-to-sign-hours', 'refund-rate'],
  seeAlso: ['payout-amount', 'pending-settlement'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
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
      'zh-CN': '结算金额，就是这段时间的单里，平台已经和你算清的钱。',
      en: 'This is the money of the orders in this period that the platform has already settled with you.',
    },
    like: {
      'zh-CN': '好比鸡蛋放在小卖部代卖。老板算清、交给你的几笔，才加进来。',
      en: 'You leave eggs at a shop to sell. Only the sums the owner has already handed you are added up.',
    },
    number: {
      value: {
        'zh-CN': '{period}的单，已经结算了 {value}。',
        en: 'For the orders made {period}, {value} has been settled.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '最近几天的单还在等。现在看不出这段时间最后能结多少。',
        en: 'The orders of the last days still wait. We can not tell yet what this period will bring in the end.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能一批单正好到了结算的日子。',
        en: 'The page says it is {change} more than {against}. It may be chance, or many orders came due for settling.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是签收得晚、退款还没完，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or parcels and refunds are still on the way.',
      },
    },
    step: {
      'zh-CN': '打开结算页，记下最早一张还没结的单是哪天的。',
      en: 'Open the settlement page. Write down the date of the oldest order that still waits.',
    },
    help: {
      text: {
        'zh-CN': '钱没到之前怎么安排，可以和社工看“预算怎么分”（3.1.1）。',
        en: 'How do you plan before the money is there? Look at the card on sharing out a budget (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '最近几天几乎是空的，这很正常：要等签收，也要等售后的日子过完。',
        en: 'The last days are nearly empty, which is normal. Settling waits for receipt and for the after-sale days.',
      },
      {
        'zh-CN': '写着 7 日、14 日的，是说在那么多天里结完的钱。',
        en: 'A 7-day or 14-day label means money settled within that many days.',
      },
    ],
  },
  examples: [
    {
      text: '结算金额',
      platform: 'douyin',
    },
  ],
});
