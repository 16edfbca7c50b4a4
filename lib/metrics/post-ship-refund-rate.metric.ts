import { defineMetric } from './types';

export default defineMetric({
  id: 'post-ship-refund-rate',
  name: {
    'zh-CN': '发货后订单退款率',
    en: 'Refund rate after shipping',
  },
  definition: {
    'zh-CN': '发货后退款的订单占比。',
    en: 'Share of orders refunded after shipping.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['发货后订单退款率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '发货后退款的订单数，除以订单数。一单算一个，不看钱多钱少。',
        en: 'Orders refunded after shipping, over orders. Each order is one, whatever its sum.',
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
      'zh-CN': '在所有订单里，发货以后才退款的占多少。',
      en: 'Of all orders, this is the part that was refunded after it had been sent.',
    },
    like: {
      'zh-CN': '好比单位集体订年货，100 张单都送出了门，有 4 张后来退了。',
      en: 'An office orders gifts for the new year. Of 100 orders that went out, 4 are refunded.',
    },
    number: {
      value: {
        'zh-CN': '{period}的订单，有发了又退的。每 {outOf} 单里，约有 {of} 单。',
        en: 'Some orders {period} were sent and refunded later. It was about {of} of every {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的包裹还在路上，退不退没定。现在看不出最后几单。',
        en: 'Some parcels are still on the road. It is too soon, and we can not tell how many will come back.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是前些天的单到了退的时候，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Orders of earlier days may be coming back now, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。新单还没到手，会显得低，可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. New parcels have not arrived, which makes it low. It may just be chance.',
      },
    },
    step: {
      'zh-CN': '打开三周前的一天，记下那天的这个数。',
      en: 'Open a day three weeks back. Write down this number for it.',
    },
    help: {
      text: {
        'zh-CN': '客人收到货以后可以做什么，看“收货后三步”就好（3.4.3）。',
        en: '“收货后三步” has three small things to do once the parcel has arrived (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '最近几天的还没退完，看着偏低。',
        en: 'The last few days are not done with refunds and look low.',
      },
    ],
  },
  examples: [
    {
      text: '发货后订单退款率',
      platform: 'douyin',
    },
  ],
});
