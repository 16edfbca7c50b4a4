import { defineMetric } from './types';

export default defineMetric({
  id: 'products-online',
  name: {
    'zh-CN': '在架商品数',
    en: 'Products online',
  },
  definition: {
    'zh-CN': '正在上架销售的商品个数。',
    en: 'Number of listings on sale at the time of counting.',
  },
  category: 'product',
  unit: 'count',
  base: 'product',
  better: 'depends',
  aliases: ['在售商品数', '上架SPU数', '在线商品数'],
  labels: {
    '1688': ['在线商品数'],
    jd: ['上架SPU数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是清点那一刻正在销售的商品。',
        en: 'Listings on sale at the moment of counting are counted.',
      },
    ],
    taobao: [
      {
        'zh-CN': '在生意参谋里，看的是当天 24 点。',
        en: 'On the data page 生意参谋, the moment is 24:00 of the day.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
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
      'zh-CN': '清点那一刻，店里有多少样货正在卖。',
      en: 'This is how many products you have on sale. It shows the moment of counting.',
    },
    like: {
      'zh-CN': '好比晚上收摊前点一点，板子上摆着几样货。',
      en: 'Before a stall closes for the night, the owner counts what kinds of goods lie on the board.',
    },
    number: {
      value: {
        'zh-CN': '清点的时候，有 {value} 样货在卖。',
        en: 'At that moment, the number of products on sale was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '样数多有多的好，少有少的好。哪种合适，这个数看不出。',
        en: 'A wide range can be good. So can a small one. We can not tell here what fits you.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。货多货少没有好坏，可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More goods are not good or bad in themselves. It may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。下架几样也很平常，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Taking a few down is quite usual. It may be chance.',
      },
    },
    step: {
      'zh-CN': '翻一翻货架，圈出你自己也快忘了的一样货。',
      en: 'Pick out one product in your list that you had nearly forgotten yourself.',
    },
    help: {
      text: {
        'zh-CN': '哪几样最能代表你的店，可以看“我们这里有什么”（3.4.2）。',
        en: 'Which goods stand for your shop? See the card on what we have here (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '多不等于好，一直没人看的货也数在里面。',
        en: 'More is not always better. Goods that nobody looks at are in it too.',
      },
      {
        'zh-CN': '它是某一刻的数，过几个小时可能就变了。',
        en: 'It shows one moment. A few hours later it may differ.',
      },
    ],
  },
  examples: [
    {
      text: '在线商品数',
      platform: '1688',
    },
    {
      text: '上架SPU数',
      platform: 'jd',
    },
  ],
});
