import { defineMetric } from './types';

export default defineMetric({
  id: 'net-order-settlement-rate',
  name: {
    'zh-CN': '净成交订单结算率',
    en: 'Settled share of net ad orders',
  },
  definition: {
    'zh-CN': '净成交订单里已结算的比例。',
    en: 'Share of net ad orders that is settled.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['净成交订单结算率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按订单算：净成交订单里，已经结算的占多少。',
        en: 'Orders are counted: the settled ones out of the net ad orders.',
      },
    ],
    douyin: [
      {
        'zh-CN': '千川里，它的底是净成交的订单；底不一样的结算率，别拿来比。',
        en: 'In Qianchuan it stands on net orders. Do not set it beside a rate with another base.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59315225378',
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
      'zh-CN': '净成交订单结算率，就是净成交的单里，结算了多少单。它数单子，大单小单都一样。',
      en: 'This is how many of the net ad orders have been settled. It counts orders, so a big one and a small one weigh the same.',
    },
    like: {
      'zh-CN': '好比裁缝交了 20 件活，本子上画了勾的有 15 件。画勾的，就是结过账的。',
      en: 'A tailor has handed over 20 jobs. Fifteen of them have a tick in the book, so they are paid up.',
    },
    number: {
      value: {
        'zh-CN': '说的是{period}的净成交。每 {outOf} 单里，大约 {of} 单结算好了。',
        en: 'Take the net orders from ads {period}. Of every {outOf}, about {of} are settled.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '新单还没到结算的时候，看早了会偏低。再等几天看看。',
        en: 'New orders are not due yet, so an early look is too low. Wait some days.',
      },
    },
    step: {
      'zh-CN': '找出还没结算的最早一单，数一数过了几天。',
      en: 'Find the oldest order that is not settled. Count the days since it came in.',
    },
    help: {
      text: {
        'zh-CN': '想知道结算还要等几天，可以翻翻“还有多少天”（3.3.2）。',
        en: 'How long until the rest is settled? See the card on days left (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '离今天越近，没结算的单越多，数就越低。',
        en: 'The nearer to today, the more orders are open, and the lower it gets.',
      },
      {
        'zh-CN': '按钱算的那个结算率，和它不是一个数。',
        en: 'The rate by money is another number than this one.',
      },
    ],
  },
  examples: [
    {
      text: '净成交订单结算率',
      platform: 'douyin',
    },
  ],
});
