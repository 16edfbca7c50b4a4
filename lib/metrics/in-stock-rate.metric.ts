import { defineMetric } from './types';

export default defineMetric({
  id: 'in-stock-rate',
  name: {
    'zh-CN': '有货率（按时间）',
    en: 'In-stock rate (time)',
  },
  definition: {
    'zh-CN': '热卖商品有货的时间占比。',
    en: 'Share of time popular products were in stock.',
  },
  category: 'product',
  unit: 'percent',
  base: 'time',
  better: 'higher',
  aliases: ['有货率'],
  labels: {
    amazon: ['In-stock rate'],
  },
  unverifiedLabels: {
    amazon: ['FBA in-stock rate'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按时间算，不按商品个数。',
        en: 'It is a share of time and not a share of products.',
      },
    ],
    amazon: [
      {
        'zh-CN': '热卖商品有货的时间占多少，卖得多的权重大。',
        en: 'How much of the time popular products were in stock, weighted by sales.',
      },
    ],
  },
  drivers: ['items-sold'],
  seeAlso: ['in-stock-view-rate', 'buyable-sku-rate'],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=202174810&language=en_CA&ref=efph_202174810_relt_G200280650',
    },
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=202174810&language=en_JP&ref=efph_202174810_cont_201074410',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'url',
      at: 'http://healthshaoqun.blogspot.com/2020/11/lazadalazada.html',
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
      'zh-CN': '有货率在这里按时间算：热卖的货，有多少时间是有货的。',
      en: 'This one goes by time. For how much of the time were your popular goods in stock?',
    },
    like: {
      'zh-CN': '好比奶站一天开 10 个小时，9 个小时有奶，1 个小时空着。',
      en: 'A milk stand is open 10 hours a day. For 9 hours there is milk, and for one hour there is none.',
    },
    number: {
      value: {
        'zh-CN': '这里看的是热卖的货。每 {outOf} 个小时，大约有 {of} 个小时有货。',
        en: 'Here we look at popular goods. Of every {outOf} hours, they were in stock for about {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '断货断在白天还是半夜，这里没有说。耽误了几单，看不出。',
        en: 'Were they gone by day or by night? We can not tell how many orders that cost you.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能热卖的货补得及时，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or popular goods came back in time.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，卖得最多的货断一天，影响就大。',
        en: 'The page says it is {change} lower than {against}. It may be chance. One day without your best seller weighs a lot.',
      },
    },
    step: {
      'zh-CN': '画一条线代表上个月，在热卖货断货的那几天做个记号。',
      en: 'Draw a line for last month. On it, show the days when a popular item was gone.',
    },
    help: {
      text: {
        'zh-CN': '补货提醒用什么工具合适，可以看“工具对目标”（3.1.3）。',
        en: 'Which tool can remind you to fill up? See the card that matches tools and goals (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '它和按商品个数算的有货率不同，别把两个混起来。',
        en: 'A rate that counts products is another thing. Keep the two apart.',
      },
      {
        'zh-CN': '卖得多的货更重，一样热门货断了，整个数都会动。',
        en: 'Goods that sell a lot weigh more. One of them gone moves the whole number.',
      },
    ],
  },
  examples: [
    {
      text: 'In-stock rate',
      platform: 'amazon',
    },
  ],
});
