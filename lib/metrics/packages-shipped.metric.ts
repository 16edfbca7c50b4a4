import { defineMetric } from './types';

export default defineMetric({
  id: 'packages-shipped',
  name: {
    'zh-CN': '发货包裹数',
    en: 'Parcels shipped',
  },
  definition: {
    'zh-CN': '发出的包裹数。',
    en: 'Parcels shipped.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'parcel',
  better: 'depends',
  aliases: [],
  labels: {
    taobao: ['发货包裹数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是发出的包裹，也就是点了发货的。后面还有揽收、派送、签收几步，各有各的数。',
        en: 'It counts parcels marked as shipped. Pickup, out for delivery and signed are later steps with their own numbers.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
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
      'zh-CN': '你点了发货的包裹，一共有多少个。一张单可能分成几个包裹。',
      en: 'This is the number of parcels you marked as sent. One order may go out in several parcels.',
    },
    like: {
      'zh-CN': '好比搬家时出门的箱子。一家人的东西，可能装成三箱。',
      en: 'Think of boxes leaving a house on moving day. One family may fill three of them.',
    },
    number: {
      value: {
        'zh-CN': '{period}，一共发出 {value} 个包裹。',
        en: 'The number of parcels sent {period} was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '多发几个，可能是单多，也可能是分开装。看不出生意好坏。',
        en: 'More parcels may mean more orders, or orders split in two. We can not tell how the shop does.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。分箱多也会这样，算不上好坏，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Split orders do that too. It is neither good nor bad, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。几张单合成一箱也会少，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Orders packed in one box do that too, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '数一数昨天有几张单，分成了两个以上的包裹。',
      en: "Count yesterday's orders that went out in more than one parcel.",
    },
    help: {
      text: {
        'zh-CN': '每天都数，想找个省手的办法，可以看“工具对目标”（3.1.3）。',
        en: 'Do you count by hand each day? See the card that matches tools to needs (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '一个订单可能分几个包裹，别拿它当订单数。',
        en: 'One order can be several parcels, so do not read it as orders.',
      },
    ],
  },
  examples: [
    {
      text: '发货包裹数',
      platform: 'taobao',
    },
  ],
});
