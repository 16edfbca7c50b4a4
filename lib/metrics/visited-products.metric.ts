import { defineMetric } from './types';

export default defineMetric({
  id: 'visited-products',
  name: {
    'zh-CN': '被访问商品数',
    en: 'Products visited',
  },
  definition: {
    'zh-CN': '至少被一个人看过的商品个数。',
    en: 'Number of different products with at least one visit.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'product',
  better: 'higher',
  aliases: ['有访问商品数', '访问SPU数', '有访客商品数'],
  labels: {
    '1688': ['有访客商品数'],
    pinduoduo: ['被访问商品数'],
    jd: ['被访问商品数', '访问SPU数'],
    shopee: ['Items Visited'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '至少有一个人看过的不同商品，有几个。',
        en: 'It is the number of different products with at least one visit.',
      },
    ],
    shopee: [
      {
        'zh-CN': '不同的商品，至少被打开过一次的，算一个。',
        en: 'A product counts when it was opened at least once.',
      },
    ],
  },
  drivers: ['product-visitors'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
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
      'zh-CN': '被访问商品数，就是有人看过的货有几样。它数货，不数人。',
      en: 'This is how many of your products at least one person looked at. It counts goods, not people.',
    },
    like: {
      'zh-CN': '好比菜单上有 40 道菜，今天有人问过的有 12 道。一道问几遍，都算一道。',
      en: 'A menu has 40 dishes. Guests asked about 12 of them today, and each dish counts once.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 样货被人看过。',
        en: '{period}, {value} of your products were looked at.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的货一个人看，有的很多人看。哪样更热，这里看不出。',
        en: 'One item may have one viewer and another a crowd. We can not tell which from this count.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，来的人多了，看的货也会多几样。',
        en: 'The page says it is {change} more than {against}. It may be chance. More visitors also look at more kinds of goods.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，大家只看那几样，它也会少。',
        en: 'The page says it is {change} less than {against}. It may be chance, or people looked at the same few things.',
      },
    },
    step: {
      'zh-CN': '找出一样没人看的货，想一想它放在哪里。',
      en: 'Find one item no one looked at. Think where in the shop it stands.',
    },
    help: {
      text: {
        'zh-CN': '货从上架到被看见怎么走，可以看“我的店是怎么转的”（3.1.3）。',
        en: 'How does an item get seen? See the card on how your shop works (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '占全部货的比例低，说明很多货没人看。',
        en: 'If it is a small part of all your goods, many items have no viewer.',
      },
    ],
  },
  examples: [
    {
      text: '被访问商品数',
      platform: 'pinduoduo',
    },
    {
      text: '被访问商品数',
      platform: 'jd',
    },
  ],
});
