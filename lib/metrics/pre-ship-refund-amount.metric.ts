import { defineMetric } from './types';

export default defineMetric({
  id: 'pre-ship-refund-amount',
  name: {
    'zh-CN': '发货前退款金额',
    en: 'Refund before shipping',
  },
  definition: {
    'zh-CN': '发货前退掉的钱。',
    en: 'Money refunded before the parcel left.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['售中退款金额', '成功未发货仅退款金额'],
  labels: {
    douyin: ['发货前退款金额'],
    taobao: ['成功未发货仅退款金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '包裹离开之前退的款。发出以后再退的，另算一个数。',
        en: 'Refunds before the parcel left. Those after sending go into a number of their own.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '货还没发出去，就退掉的钱。',
      en: 'This is the money refunded before the goods left your shop.',
    },
    like: {
      'zh-CN': '好比花束还在店里，订花的人说不要了，退走 50 元。',
      en: 'A bunch of flowers is still in the shop. The buyer calls it off and gets 50 yuan back.',
    },
    number: {
      value: {
        'zh-CN': '{period}，没发货就退了 {value}。',
        en: '{period}, {value} was refunded before goods were sent.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人等不及，有人一时兴起又后悔。看不出哪种多。',
        en: 'Some could not wait, some had second thoughts. We can not tell which were more.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能发货慢了一点，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Parcels may have left a bit later, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能发得快了一些，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Parcels may have left sooner, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '查一查最近一笔，从付款到退款隔了几个小时。',
      en: 'Check the latest case. How many hours lay between paying and refund?',
    },
    help: {
      text: {
        'zh-CN': '谁打包谁发货，可以写成“谁做什么”（3.1.2）。',
        en: 'Who packs and who sends? Put it into “谁做什么” (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '这个数偏高，常和发货慢或冲动下单有关，说的不是货的质量。',
        en: 'When it is high, slow sending or quick impulse orders are often behind it. It does not speak of quality.',
      },
    ],
  },
  examples: [
    {
      text: '发货前退款金额',
      platform: 'douyin',
    },
    {
      text: '成功未发货仅退款金额',
      platform: 'taobao',
    },
  ],
});
