import { defineMetric } from './types';

export default defineMetric({
  id: 'note-pay-rate',
  name: {
    'zh-CN': '笔记支付转化率',
    en: 'Note payment rate',
  },
  definition: {
    'zh-CN': '从笔记点商品后成交的比例。',
    en: 'Note orders divided by note product clicks.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'click',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['笔记支付转化率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '笔记带来的订单数，除以笔记带来的商品点击次数。这个算法来自平台外的工具。',
        en: 'Orders from notes are divided by product clicks from notes. This rule was taken from a tool outside the platform.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
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
      'zh-CN': '从笔记点开商品以后，多少次成了订单。它拿单数和点的次数比。',
      en: 'This sets orders against taps: how many taps on products in notes ended as orders.',
    },
    like: {
      'zh-CN': '好比集上有人照着传单找到摊前，来了 50 回，成交 2 笔。',
      en: 'With a flyer in hand, people walk up to a market stall 50 times. Two deals are made.',
    },
    number: {
      value: {
        'zh-CN': '{period}的笔记是这样。每点 {outOf} 次商品，大约成了 {of} 单。',
        en: '{period}, readers tapped on products in your notes. Every {outOf} taps led to about {of} orders.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点了好几次才买，在这里就会显得低。现在看不出是不是有人在犹豫。',
        en: 'Someone may tap many times before one order, which makes it look low. We can not tell that from here.',
      },
    },
    step: {
      'zh-CN': '打开一件笔记里的商品，读一遍客人点进来看到的第一段。',
      en: 'Open a product from one of your notes. Read the first lines a reader sees there.',
    },
    help: {
      text: {
        'zh-CN': '客人点进来停在哪一步，用“商品页体检”对一对（3.4.1）。',
        en: 'Where on the page do people stop? Check it with the card “Product page check-up” (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '名字里有“支付转化率”，但不是全店那个数。',
        en: 'The name is close to the rate of the whole shop, but this is a rate of its own.',
      },
      {
        'zh-CN': '它不数人，数的是单子和点击。',
        en: 'It does not count people. It counts orders and taps.',
      },
    ],
  },
  examples: [
    {
      text: '笔记支付转化率',
      platform: 'xiaohongshu',
    },
  ],
});
