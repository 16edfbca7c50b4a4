import { defineMetric } from './types';

export default defineMetric({
  id: 'discounted-orders',
  name: {
    'zh-CN': '使用优惠券的订单数',
    en: 'Discounted orders',
  },
  definition: {
    'zh-CN': '用了优惠券的订单数。',
    en: 'Orders with at least one coupon.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    woocommerce: ['Discounted orders'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只数用了券的订单，一单算一次。',
        en: 'Only orders with a coupon are counted, each once.',
      },
    ],
    woocommerce: [
      {
        'zh-CN': '一单里至少用了一张券，就算进来。直接降价的订单不算。',
        en: 'An order with at least one coupon counts. A sale price without coupon does not.',
      },
    ],
  },
  drivers: ['discounts-amount'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
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
      'zh-CN': '有多少单用了券。一单用两张券，也是一单。',
      en: 'This counts the orders that used a coupon. An order with two coupons is still one order.',
    },
    like: {
      'zh-CN': '好比早餐店收了一天的单子，数一数有几张夹着优惠券。',
      en: 'A breakfast shop goes through its slips at night. It counts those with a coupon pinned on.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 单用了优惠券。',
        en: '{period}, {value} orders came with a coupon.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '用券的单子多，让出去的钱也会多。划不划算，从单数看不出。',
        en: 'More coupon orders also mean more money given away. The count can not tell if it pays.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。多用券本身没有好坏，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. That is neither good nor bad in itself, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。少用券也说不上好坏，可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Fewer coupons need not be good or bad, and it may be chance.',
      },
    },
    step: {
      'zh-CN': '打开一张用了券的订单，记下这一单让了几元。',
      en: 'Open one order with a coupon. Write down how much it took off.',
    },
    help: {
      text: {
        'zh-CN': '券发得值不值，可以和社工一起做“保本计算”（3.1.1）。',
        en: 'Do the coupons pay for themselves? Work through the break-even card with your coach (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '直接标低价的货，要是没用券，就不在这里。',
        en: 'A product on sale without a coupon is not counted here.',
      },
    ],
  },
  examples: [
    {
      text: 'Discounted orders',
      platform: 'woocommerce',
    },
  ],
});
