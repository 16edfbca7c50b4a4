import { defineMetric } from './types';

export default defineMetric({
  id: 'potential-visitors',
  name: {
    'zh-CN': '引导访问潜客数',
    en: 'Potential customers guided by ads',
  },
  definition: {
    'zh-CN': '广告引来的潜在顾客人数。',
    en: 'Potential customers guided by ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['引导访问潜客数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '广告引来的潜在顾客人数。',
        en: 'The number of potential customers guided by ads.',
      },
    ],
    taobao: [
      {
        'zh-CN': '阿里妈妈的潜客，15 天里看到过店铺的广告或内容，或来了就走。新客和老客都不算。',
        en: 'An Alimama potential customer saw shop ads or content in 15 days, or visited and left at once. New and returning customers are not among them.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '引导访问潜客数，就是广告引来的“潜客”有几位。他们看过广告或来过就走，还没买。',
      en: 'This counts the “potential customers” led here by ads. They saw an ad or left at once, and have not bought.',
    },
    like: {
      'zh-CN': '好比校门口的书摊，有家长以前瞄一眼就走。今天看见牌子停下的，数一数有几位。',
      en: 'Some parents used to pass the book stall at the school gate. Today the sign made them stop, and you count them.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告引来 {value} 位潜客。',
        en: '{period}, ads led {value} potential customers to you.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '他们对你的店有点印象，还没拿主意。买不买，看不出。',
        en: 'They have seen your shop but not made up their mind. So we can not tell who of them will buy.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能最近看过你广告的人多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More may have seen your ads lately, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能有人已经变成买家，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Some may be buyers now, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '想一想，只看过一眼的人，最想再知道什么。',
      en: 'Think of one thing a person who looked once still wants to know.',
    },
    help: {
      text: {
        'zh-CN': '想让只看一眼的人记住，可以看“一句话说清楚”（3.4.2）。',
        en: 'Want to stay in mind after one look? See the card “Say it in one line” (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '他们不是新客，也还没有买。',
        en: 'They are not new buyers, and they have not bought.',
      },
    ],
  },
  examples: [
    {
      text: '引导访问潜客数',
      platform: 'taobao',
    },
  ],
});
