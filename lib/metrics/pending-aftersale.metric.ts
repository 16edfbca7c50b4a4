import { defineMetric } from './types';

export default defineMetric({
  id: 'pending-aftersale',
  name: {
    'zh-CN': '退款/售后待处理',
    en: 'Pending after-sale tickets',
  },
  definition: {
    'zh-CN': '还没处理的售后单数。',
    en: 'After-sale tickets still waiting.',
  },
  category: 'service',
  unit: 'count',
  base: 'ticket',
  better: 'lower',
  aliases: ['待商家处理', '退款/售后'],
  labels: {
    pinduoduo: ['退款/售后', '待商家处理'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '还没处理的售后单，按个数算。',
        en: 'After-sale tickets still waiting, as a plain count.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '页面上写作“退款/售后”或“待商家处理”。',
        en: 'The page writes “退款/售后” or “待商家处理”.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'repository',
      at: 'Amike-cc/ShopPilot:packages/shared/src/constants/business.ts',
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
      'zh-CN': '还等着店里动手的售后单，有多少张。退款也在里面。',
      en: 'This is how many after-sale tickets still wait for you to do something.',
    },
    like: {
      'zh-CN': '好比早点铺的夹子上，还夹着几张没做的单子。',
      en: 'In a breakfast kitchen some slips hang on the rail. You count the ones not yet cooked.',
    },
    number: {
      value: {
        'zh-CN': '眼下有 {value} 张售后单在等。',
        en: 'At this time the number of open after-sale tickets is {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '刚卖得多的时候，它也会多。从张数看不出手脚快慢。',
        en: 'After many sales there are more of them too. From the count we can not tell how quick you are.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能前些天卖得多，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. You may have sold more some days ago, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能已经办完几张，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. You may have worked through a few, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '数一数，里面有几张只等你点一下。',
      en: 'Count the tickets that need just one click from you.',
    },
    help: {
      text: {
        'zh-CN': '哪张先做，可以用“还有多少天”排一排（3.3.2）。',
        en: 'Which ticket goes first? Sort them by days left with the card for that (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '它是单数，不是退款的钱。',
        en: 'It counts tickets. It is not the money to be refunded.',
      },
    ],
  },
  examples: [
    {
      text: '退款/售后',
      platform: 'pinduoduo',
    },
  ],
});
