import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-orders-1h',
  name: {
    'zh-CN': '1小时内退款订单数',
    en: 'Orders refunded within one hour',
  },
  definition: {
    'zh-CN': '付款后一小时内退款的订单数。',
    en: 'Orders refunded within one hour of payment.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: ['1小时退款订单数'],
  labels: {
    douyin: ['1小时内退款订单数', '1小时退款订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '付款后一小时内退款的订单。超过一小时的，不算在这里。',
        en: 'Orders refunded within one hour of payment. Those refunded later are not counted here.',
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
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '1小时内退款订单数，就是付款后一小时内就退的，有几单。按单数，不看钱多钱少。',
      en: 'This is how many orders were refunded within one hour of paying. A small order counts the same as a big one.',
    },
    like: {
      'zh-CN': '好比饺子馆，客人付了钱，水没开就改了主意。这样的票有几张，就是几。',
      en: 'At a dumpling shop, a guest pays and walks off before the water boils. You count those slips.',
    },
    number: {
      value: {
        'zh-CN': '{period}，一小时内退了 {value} 单。',
        en: '{period}, {value} orders were refunded within an hour.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '为什么刚付又退，每单不一样。只看单数，看不出原因。',
        en: 'Reasons differ from buyer to buyer. From the count we can not tell why they went back.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是哪里写得让人误会，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Some words may mislead people, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能看清了再买的人多了，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. More may read before they buy, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '圈出最近三单很快退的，是同一件货吗？',
      en: 'Mark the last three quick refunds. Are they for the same item?',
    },
    help: {
      text: {
        'zh-CN': '想查一查商品页哪里让人误会，可以请社工一起看（3.4.1）。',
        en: 'Which words on the page mislead? Look for them with your coach (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '一小时后才退的单还有，这不是全部退单。',
        en: 'There are later refunds too. This is not the full count.',
      },
    ],
  },
  examples: [
    {
      text: '1小时内退款订单数',
      platform: 'douyin',
    },
  ],
});
