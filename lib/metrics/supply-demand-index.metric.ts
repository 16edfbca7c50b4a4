import { defineMetric } from './types';

export default defineMetric({
  id: 'supply-demand-index',
  name: {
    'zh-CN': '供需指数',
    en: 'Supply-demand index',
  },
  definition: {
    'zh-CN': '这个词想买和在卖的对比指数。',
    en: 'Index of demand against supply for a search word.',
  },
  category: 'product',
  unit: 'score',
  base: 'index point',
  better: 'depends',
  aliases: ['全网供需指数'],
  labels: {
    '1688': ['全网供需指数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '把一个词的想买和在卖放在一起比。越大，说明想买的相对越多。',
        en: 'Demand and supply for one word are compared. Higher means more demand relative to supply.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
  ],
  sourcePublic: true,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '供需指数，是看一个搜索词，想买的人多，还是卖的人多。',
      en: 'For one search word, this sets those who want to buy beside those who sell.',
    },
    like: {
      'zh-CN': '好比下雨天的早市，找伞的人和卖伞的摊子比一比，哪边多。',
      en: 'On a rainy morning, people look for umbrellas. Are there more of them, or more umbrella stalls?',
    },
    number: {
      value: {
        'zh-CN': '这个词的指数，页面上是 {value}。',
        en: 'For this word, the page gives {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '指数不是几个人。它能不能带来你的客人，现在看不出。',
        en: 'The index is not a number of people. We can not tell from it if buyers will come to you.',
      },
    },
    step: {
      'zh-CN': '想一想，客人会怎么叫你的货，三个叫法就好。',
      en: 'Think of three names that people may use for your product.',
    },
    help: {
      text: {
        'zh-CN': '客人打的字，可以记在“客人搜什么来的”里（3.3.3）。',
        en: 'Keep the words that people type on the card for search words (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '它是个指数，大小只用来比，不是人数。',
        en: 'It is an index. Its size is for comparing, and it does not count heads.',
      },
    ],
  },
  examples: [
    {
      text: '全网供需指数',
      platform: '1688',
    },
  ],
});
