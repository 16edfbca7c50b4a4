import { defineMetric } from './types';

export default defineMetric({
  id: 'in-transit-order-amount',
  name: {
    'zh-CN': '在途订单金额',
    en: 'In-transit order amount',
  },
  definition: {
    'zh-CN': '还在路上的订单金额。',
    en: 'Value of orders on their way.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    shein: ['在途订单金额'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按单算，货还没签收的订单值多少钱。',
        en: 'It is the value of orders not yet signed for.',
      },
    ],
    shein: [
      {
        'zh-CN': '首页上的这个数，说的是还在路上的订单金额。',
        en: 'On the home page it is the value of orders on their way.',
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
      at: 'public source file 67266552130 (read-only SHEIN merchant backend fetcher with page routes and home page labels)',
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
      'zh-CN': '还在路上、没签收的单，一共值多少钱。',
      en: 'This is the value of orders that are still on their way.',
    },
    like: {
      'zh-CN': '好比还在船上的布匹，照货单上的价钱加起来。船没靠岸，钱还没进门。',
      en: 'Cloth is still on the boat. You add up the prices on the list, but no money has come in yet.',
    },
    number: {
      value: {
        'zh-CN': '在路上的单，合起来值 {value}。',
        en: 'The orders on their way are worth {value} in all.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '路上的货，有的会签收，有的会退。看不出最后能收多少。',
        en: 'Some of these will be signed for and some may return. We can not tell what you will receive.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。发得多会多，走得慢也会多，可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More parcels raise it, and so does a slow road. It may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。签收得快会少，发得少也会少，可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Fast delivery lowers it, and so do fewer parcels. It may be chance.',
      },
    },
    step: {
      'zh-CN': '找出在路上最久的一单，记下它走了几天。',
      en: 'Find the order that is longest on its way. Note how many days it has taken.',
    },
    help: {
      text: {
        'zh-CN': '想找人帮着一起查单，可以看“谁做什么”（3.1.2）。',
        en: 'Want someone to trace parcels with you? Share the work with the who-does-what card (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '它还不能算收到的钱。',
        en: 'It is not money received yet.',
      },
    ],
  },
  examples: [
    {
      text: '在途订单金额',
      platform: 'shein',
    },
  ],
});
