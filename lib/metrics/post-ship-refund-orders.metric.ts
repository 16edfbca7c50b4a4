import { defineMetric } from './types';

export default defineMetric({
  id: 'post-ship-refund-orders',
  name: {
    'zh-CN': '发货后退款订单数',
    en: 'Orders refunded after shipping',
  },
  definition: {
    'zh-CN': '发货后退款的订单数。',
    en: 'Orders refunded after shipping.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: ['售后退款件数'],
  labels: {
    douyin: ['发货后退款订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '包裹离开以后退款的订单数。没发就退的，另有一个数。',
        en: 'Orders refunded after the parcel left. Those refunded before have a number of their own.',
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
      'zh-CN': '货发走以后，又退了款的订单有多少单。',
      en: 'This counts the orders refunded after you had sent them.',
    },
    like: {
      'zh-CN': '好比送水的车已经开走，半路接到 3 张单退款。',
      en: 'The water cart has left the yard. On the road, word comes that 3 orders are refunded.',
    },
    number: {
      value: {
        'zh-CN': '{period}，发货后退的有 {value} 单。',
        en: '{period}, {value} orders got a refund after sending.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '到底是路上的事，还是货的事，从单数上看不出。',
        en: 'Was it the road or the goods? The count does not say, so we can not tell.',
      },
    },
    step: {
      'zh-CN': '挑一单发货后退的，问一问客人收到时是什么样子。',
      en: 'Pick one such order. Ask the buyer how the parcel looked on arrival.',
    },
    help: {
      text: {
        'zh-CN': '遇到说不清的退款，可以看“去哪里反映”（3.3.2）。',
        en: 'A refund that seems unclear? See “去哪里反映” (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '货走了又退，运费常常收不回来。',
        en: 'When goods were sent and refunded, the freight often stays lost.',
      },
    ],
  },
  examples: [
    {
      text: '发货后退款订单数',
      platform: 'douyin',
    },
  ],
});
