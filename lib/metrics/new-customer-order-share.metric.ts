import { defineMetric } from './types';

export default defineMetric({
  id: 'new-customer-order-share',
  name: {
    'zh-CN': '首单新客订单占比',
    en: 'Share of orders by first-time customers',
  },
  definition: {
    'zh-CN': '第一次来买的客人下的订单，占全部订单多少。',
    en: 'Share of orders made by first-time customers.',
  },
  category: 'customer',
  unit: 'percent',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    douyin: ['店铺首单新客订单占比'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按订单算，不按人算：第一次买的客人下的订单，占全部订单多少。',
        en: 'Orders are counted, not people: orders by first-time customers out of all orders.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['new-buyer-share', 'new-to-brand-rate'],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
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
      'zh-CN': '所有订单里，出自头一次来买的客人的占多少。',
      en: 'Of all your orders, this is the part that came from people who bought for the first time.',
    },
    like: {
      'zh-CN': '好比小吃店收摊数小票，100 张里有 20 张是头回客的。',
      en: 'A snack bar counts its slips at night. Of 100 slips, 20 are from first-time guests.',
    },
    number: {
      value: {
        'zh-CN': '这说的是{period}的单子。每 {outOf} 单里，大约 {of} 单出自头回客。',
        en: 'This is about the orders made {period}. Of every {outOf}, about {of} came from first-time buyers.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '头回客多，老客多，各有各的好。只凭这个占比，看不出哪样更合适你的店。',
        en: 'New faces and old friends are both good. We can not tell from this share which mix suits your shop.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}高了 {change}。新客单多，或老客单少，都会这样，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. More new orders or fewer old ones can both do this. Chance may play a part too.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能老客买得勤，或新客来得少，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. Old buyers may order more, or fewer new ones came. It may all be chance.',
      },
    },
    step: {
      'zh-CN': '翻开最近 20 单，数一数有几位是生面孔。',
      en: 'Open your last 20 orders. Count the names you have never seen before.',
    },
    help: {
      text: {
        'zh-CN': '新来的和常来的，要的东西可能不一样，可以看“我的几类客人”（3.3.3）。',
        en: 'New and old buyers may want different things. See the card on your kinds of customers (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '它按单数算。按人数算的新客占比是另一个数。',
        en: 'It goes by orders. The share of new buyers by head is another number.',
      },
    ],
  },
  examples: [
    {
      text: '店铺首单新客订单占比',
      platform: 'douyin',
    },
  ],
});
