import { defineMetric } from './types';

export default defineMetric({
  id: 'pre-ship-refund-orders',
  name: {
    'zh-CN': '发货前退款订单数',
    en: 'Orders refunded before shipping',
  },
  definition: {
    'zh-CN': '发货前退款的订单数。',
    en: 'Orders refunded before shipping.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: ['售中退款件数'],
  labels: {
    douyin: ['发货前退款订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '包裹还没离开就退款的订单，一单记一次。',
        en: 'Orders refunded before the parcel left, each counted once.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '货还没发，就退了款的订单有多少单。',
      en: 'This counts the orders refunded while the goods were still with you.',
    },
    like: {
      'zh-CN': '好比画框铺里，画还没取走，有 2 张取画单退了。',
      en: 'In a framing shop, two orders are paid back while the pictures still hang on the wall.',
    },
    number: {
      value: {
        'zh-CN': '{period}，没发货就退的有 {value} 单。',
        en: '{period}, {value} orders got a refund before sending.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一单里可能是小东西，也可能是大件。看不出牵着多少钱。',
        en: 'An order may be a small thing or a large one. We can not tell how much money hangs on it.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。有时是打包慢了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Packing may have been slow, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。有时是发得早了，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Goods may have gone out early, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '看一看今天没发的单里，最早那单是几点付的。',
      en: 'Look at the orders still to send. At what hour was the oldest paid?',
    },
    help: {
      text: {
        'zh-CN': '忙不过来时谁能搭手，可以看“能帮忙的人”（3.1.2）。',
        en: 'Who can lend a hand on busy days? See “能帮忙的人” (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '发货快一点，常常能让它少一些。',
        en: 'Sending sooner can often bring it down.',
      },
    ],
  },
  examples: [
    {
      text: '发货前退款订单数',
      platform: 'douyin',
    },
  ],
});
