import { defineMetric } from './types';

export default defineMetric({
  id: 'days-of-supply',
  name: {
    'zh-CN': '可供货天数',
    en: 'Days of supply',
  },
  definition: {
    'zh-CN': '现有库存还够卖几天。',
    en: 'Stock divided by expected daily sales.',
  },
  category: 'product',
  unit: 'days',
  base: 'day',
  better: 'depends',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    amazon: ['Days of supply', 'Total days of supply'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '现有的库存，除以预计每天能卖的件数。',
        en: 'Stock is divided by expected daily sales.',
      },
    ],
    amazon: [
      {
        'zh-CN': '印度站的帮助页说，30 到 60 天是合适的参考。',
        en: 'The help page of Amazon India calls 30 to 60 days a good guideline.',
      },
    ],
  },
  drivers: ['items-sold'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'amazon',
      fact: {
        'zh-CN': '亚马逊印度站的帮助页：备 30 到 60 天预计能卖的货，作为参考。页面没有写日期。',
        en: 'Amazon, India help page: stock for 30 to 60 days of expected sales is a guideline. It bears no date.',
      },
      asOf: 'undated',
      source:
        'https://sellercentral.amazon.in/gp/help/external/help.html?itemID=202174810&language=en_IN&ref=efph_202174810_cont_201074410',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.in/gp/help/external/help.html?itemID=202174810&language=en_IN&ref=efph_202174810_cont_201074410',
    },
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=202174810&language=en_CA&ref=efph_202174810_relt_G200280650',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '照预计的卖法，手里的货还够卖几天。',
      en: 'At the pace that is expected, this is how many days your stock will last.',
    },
    like: {
      'zh-CN': '好比出远门带的干粮，照一天吃两个饼，还够走几天。',
      en: 'You carry bread on a long road. At two pieces a day, for how many days will it last?',
    },
    number: {
      value: {
        'zh-CN': '还够卖几天？页面上写着 {value}。',
        en: 'How long will the goods last? The page shows {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '天数长，货放得住也很好。天数合不合适，这里看不出。',
        en: 'Many days can be fine for goods that keep well. We can not tell if the number suits you.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，多几天少几天，没有好坏。',
        en: 'The page says it is {change} more than {against}. It may be chance, and more days are not good or bad in themselves.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能前几天多卖了几件，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or a few more pieces were sold before.',
      },
    },
    step: {
      'zh-CN': '问供货的人，从订货到收货要几天。',
      en: 'Ask your supplier how many days pass from order to arrival.',
    },
    help: {
      text: {
        'zh-CN': '别的小店怎么备货，可以读一篇“小店案例”（3.1.2）。',
        en: 'How do other small shops plan their stock? Read one of the shop stories (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '太少，货架可能会空。太多，钱和地方都压在货上。',
        en: 'Too few days may leave shelves empty. Too many tie up money and cost storage.',
      },
    ],
  },
  examples: [],
});
