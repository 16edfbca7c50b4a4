import { defineMetric } from './types';

export default defineMetric({
  id: 'product-total-sales',
  name: {
    'zh-CN': '累计销量',
    en: 'Total units sold (product list)',
  },
  definition: {
    'zh-CN': '商品累计卖出的件数。',
    en: 'Units sold since the product was listed.',
  },
  category: 'product',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: ['总销量', '销量'],
  labels: {
    pinduoduo: ['累计销量'],
    douyin: ['总销量'],
    kuaishou: ['销量'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN':
          '数的是件。商品列表里，它可能从上架数起，也可能只数 30 天。数据页看的日子和它不同。',
        en: 'It counts pieces. In the product list it is a lifetime or 30-day counter, so its time differs from the data pages.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['items-sold', 'units-sold-30d', 'ad-units-sold'],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 71422046521',
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
      'zh-CN': '这样商品上架以来，一共卖出了多少件。',
      en: 'This is how many pieces of the product were sold since it was put up.',
    },
    like: {
      'zh-CN': '好比卖包子的在罐里放豆子，开卖那天起，卖一个放一颗。',
      en: 'A bun seller drops a bean in a jar for each bun. He began on the day of his first sale.',
    },
    number: {
      value: {
        'zh-CN': '从上架算起，卖出了 {value} 件。',
        en: 'Counted from its first day, sales of this item come to {value} in pieces.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '上架早的货，加的日子也多。现在卖得快不快，从总数看不出。',
        en: 'Older goods had more days to add up. The sum can not tell how fast they sell these days.',
      },
    },
    step: {
      'zh-CN': '比一比两样货的上架日子。',
      en: 'Compare two products by the day they were put up.',
    },
    help: {
      text: {
        'zh-CN': '这个数怎么念成一句话，可以用“数字背后是人”来练（3.2.3）。',
        en: 'Want to turn this number into plain words? The card on the people behind it is good practice (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '别拿它和选定日期的件数比，它们看的日子不同。',
        en: 'Do not set it beside the pieces of a chosen date. They look at other days.',
      },
      {
        'zh-CN': '有的列表只数 30 天，看清旁边的小字。',
        en: 'Some lists show a count of 30 days. Read the small print beside it.',
      },
    ],
  },
  examples: [
    {
      text: '累计销量',
      platform: 'pinduoduo',
    },
    {
      text: '总销量',
      platform: 'douyin',
    },
  ],
});
