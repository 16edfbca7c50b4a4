import { defineMetric } from './types';

export default defineMetric({
  id: 'omni-cost-per-order',
  name: {
    'zh-CN': '整体成交订单成本',
    en: 'Overall cost per order (full-domain)',
  },
  definition: {
    'zh-CN': '全域推广平均每单花多少钱。',
    en: 'Overall spend per overall order.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['整体成交订单成本'],
  },
  unverifiedLabels: {},
  formula: 'omni-ad-spend / omni-orders',
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '全域推广的整体消耗，除以整体成交订单数；自然成交的单也算。',
        en: 'Overall spend of full-domain ads over overall orders, and orders without ads are among them.',
      },
    ],
  },
  drivers: ['omni-ad-spend', 'omni-orders'],
  seeAlso: ['cost-per-order', 'conversion-cost', 'ad-cost-per-result', 'net-cost-per-order'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/uni_promotion_get.go',
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
      'zh-CN': '整体成交订单成本，就是全域推广花的钱，平均到每一单。自己找来的单，也算在里面。',
      en: 'The money for full-domain ads is shared out over all orders. Orders that came without an ad count too.',
    },
    like: {
      'zh-CN': '好比过节租了一盏大灯。那晚所有的单，熟客的、过路的，一起分灯钱。',
      en: 'You rent a big lamp for a feast night. The rent is shared by all orders of that night, those of regulars too.',
    },
    number: {
      value: {
        'zh-CN': '{period}，整体算下来，一单合 {value}。',
        en: '{period}, it came to {value} per order over all orders.',
      },
      withInputs: {
        'zh-CN':
          '{period}，推广一共花了 {omniAdSpend}。连自然来的，共有 {omniOrders} 单，平均 {value}。',
        en: '{period}, the ads took {omniAdSpend}. With orders that came on their own there were {omniOrders}, so {value} each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '自己来的单也在分这笔钱。广告单独值不值，从它看不出。',
        en: 'Orders without ads share the cost. So we can not tell what the ads alone were worth.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，自己来的单变少，它也会贵。',
        en: 'The page says it is {change} higher than {against}. It may be chance. With fewer orders that come on their own, it gets dearer.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，自己来的单变多，它也会便宜。',
        en: 'The page says it is {change} lower than {against}. It may be chance. More orders that come on their own make it cheaper.',
      },
    },
    step: {
      'zh-CN': '比一比整体的单数和广告的单数，差几单。',
      en: 'Compare overall orders with ad orders. How many lie between the two counts?',
    },
    help: {
      text: {
        'zh-CN': '自然来的单从哪里来，可以在“平台怎么推荐”里找找看（3.2.1）。',
        en: 'Where do the other orders come from? See the card on how the platform recommends (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '它会比只按广告单算的便宜，两个数别直接比。',
        en: 'It looks cheaper than a cost over ad orders alone. Do not set them side by side.',
      },
    ],
  },
  examples: [
    {
      text: '整体成交订单成本',
      platform: 'douyin',
    },
  ],
});
