import { defineMetric } from './types';

export default defineMetric({
  id: 'search-rank',
  name: {
    'zh-CN': '搜索排名',
    en: 'Search rank',
  },
  definition: {
    'zh-CN': '商品或店铺在搜索里的平均位置。',
    en: 'Average position in search results.',
  },
  category: 'traffic',
  unit: 'score',
  base: 'position',
  better: 'lower',
  aliases: ['平均排名', '商品排名', '搜索平均排名', '商家列表平均排名', '曝光平均排名'],
  labels: {
    'meituan-eleme': ['搜索平均排名', '商家列表平均排名', '曝光平均排名'],
    jd: ['商品排名'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '在搜索结果里的平均位置，数字越小越好。',
        en: 'It is the average position in search results, and smaller is better.',
      },
    ],
    'meituan-eleme': [
      {
        'zh-CN': '搜索排名、商家列表排名、整体露面的排名，是三个数，分开列。',
        en: 'The rank in search, the rank in the list and the rank over all showings are kept apart.',
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
      at: 'public source file 60274799335',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
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
      'zh-CN': '搜索排名，就是商品或店铺在搜索里平均排第几。数字小，位置靠前。',
      en: 'This is the average place of your goods or shop in search. A small number is near the top.',
    },
    like: {
      'zh-CN': '好比图书馆里你那本书，每天放的层不同。从上往下数，取个平均。',
      en: 'A library moves your book to another shelf each day. Count the shelf from the top and take the average.',
    },
    number: {
      value: {
        'zh-CN': '{period}，在搜索里平均排第 {value} 位。',
        en: '{period}, the average place in search was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '各人看到的位置有先有后。好不好卖，排名看不出。',
        en: 'Each person may see you at another place. We can not tell from the rank if you sell well.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。位置往后了些，可能是碰巧，过几天再看。',
        en: 'The page says it is {change} higher than {against}. That is further down. It may be chance, so look again in some days.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。位置往前了些，可能是碰巧，成交要另看。',
        en: 'The page says it is {change} lower than {against}. That is nearer the top. It may be chance, and orders are another matter.',
      },
    },
    step: {
      'zh-CN': '问一位朋友，用他的手机搜，你排第几。',
      en: 'Ask a friend to search on their phone. What place are you?',
    },
    help: {
      text: {
        'zh-CN': '排名总不动，可以看“卡住了怎么办”（3.2.1）。',
        en: 'Does the rank never move? See the card for when you are stuck (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '从 3 变成 8，数字大了，位置却变差了。',
        en: 'From 3 to 8 the number grew, but the place got worse.',
      },
      {
        'zh-CN': '自己搜到的位置，和别人看到的不同。',
        en: 'The place you see yourself is not the place others see.',
      },
    ],
  },
  examples: [
    {
      text: '搜索平均排名',
      platform: 'meituan-eleme',
    },
    {
      text: '商品排名',
      platform: 'jd',
    },
  ],
});
