import { defineMetric } from './types';

export default defineMetric({
  id: 'time-to-fulfill',
  name: {
    'zh-CN': '发货时间',
    en: 'Time to fulfill',
  },
  definition: {
    'zh-CN': '从下单到标记发货要多久。',
    en: 'Time from order to shipped mark.',
  },
  category: 'logistics',
  unit: 'hours',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopify: ['Time to fulfill', '发货时间'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按单算，从下单到标上发货的时间。写的可能是平均，也可能是中间值。',
        en: 'It is the time from order to shipped mark. It may be an average or the middle value.',
      },
    ],
    shopify: [
      {
        'zh-CN': '弹窗里说是平均，算的时候取的却是中间值。',
        en: 'The pop-up speaks of an average while the query takes the median.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
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
      'zh-CN': '发货时间，就是从下单到你标上“已发货”，隔了多久。',
      en: 'This is how long it takes from the order until you mark it as shipped.',
    },
    like: {
      'zh-CN': '好比洗衣店，从收下衣服，到挂上“洗好了”的牌子，隔了几个钟头。',
      en: 'A laundry takes in a shirt. You time it until the tag “done” hangs on it.',
    },
    number: {
      value: {
        'zh-CN': '从下单到标上发货，大约要 {value}。',
        en: 'From the order to the shipped mark it takes about {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它可能是平均，也可能是正中间那一单。特别慢的几单，从这里看不出。',
        en: 'It may be an average or the order in the middle. We can not tell from it if some were very slow.',
      },
    },
    step: {
      'zh-CN': '找出上周隔得最久的一单，想想当时在等什么。',
      en: "Find last week's order with the longest wait. Think what it was waiting for.",
    },
    help: {
      text: {
        'zh-CN': '有的单总在一处停住，可以翻翻“卡住了怎么办”（3.2.1）。',
        en: 'Do some orders stand still at one point? There is a card for times when you are stuck (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '如果是正中间的那一单，特别慢的几单就藏起来了。',
        en: 'If it shows the middle order, a few very slow ones stay hidden.',
      },
    ],
  },
  examples: [],
});
