import { defineMetric } from './types';

export default defineMetric({
  id: 'sign-rate-72h',
  name: {
    'zh-CN': '72H支签率',
    en: '72-hour signature rate',
  },
  definition: {
    'zh-CN': '72小时内签收的占比。',
    en: 'Share of orders signed for within 72 hours of payment.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    '1688': ['72H支签率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '付款后 72 小时内签收的订单占多少。这是照名字读出来的，还没找到规则原文。',
        en: 'It is the share of orders signed for within 72 hours of payment. We read that from the label; the rule text was not found.',
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
      at: 'public source file 58511305911',
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
      'zh-CN': '72H支签率，就是付款后 72 小时内，客人签收了的占多少。',
      en: 'Of all orders, this is the part the buyer signed for within 72 hours of paying.',
    },
    like: {
      'zh-CN': '好比订牛奶，100 户交了钱，三天里喝上的有 60 户。',
      en: 'In a street, 100 homes pay for milk. Within three days, 60 of them have it on the table.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 张单里，大约有 {of} 张三天内签收了。',
        en: 'Of every {outOf} orders, about {of} were signed for within three days.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '寄得远，天生就慢些。没分远近，看不出做得怎么样。',
        en: 'Far places take longer anyway. Unless near and far are told apart, we can not tell how it went.',
      },
    },
    step: {
      'zh-CN': '画一张小图，标出上周寄得最远的 3 个地方。',
      en: 'Draw a small map with the 3 places you sent to last week that lie farthest away.',
    },
    help: {
      text: {
        'zh-CN': '客人大多住在哪里，可以从“我的几类客人”看起（3.3.3）。',
        en: 'Where do most buyers live? Start with the card on your kinds of buyers (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '钟从付款那一刻走起，不是从发货走起。',
        en: 'The clock starts at payment and not at shipping.',
      },
      {
        'zh-CN': '寄往远地方的单多，这个数就会低一些。',
        en: 'With many parcels to far places it comes out lower.',
      },
    ],
  },
  examples: [
    {
      text: '72H支签率',
      platform: '1688',
    },
  ],
});
