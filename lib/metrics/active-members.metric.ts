import { defineMetric } from './types';

export default defineMetric({
  id: 'active-members',
  name: {
    'zh-CN': '活跃会员数',
    en: 'Active members',
  },
  definition: {
    'zh-CN': '有收藏、加购、购买等动作的会员数。',
    en: 'Members who saved, added to cart, bought or used a benefit.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['活跃会员人数'],
  labels: {
    taobao: ['活跃会员数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '会员有收藏、放进购物车、购买或领会员好处，就算活跃。数的是人。',
        en: 'A member who favourited, added to cart, bought or took a member benefit is active. People are counted.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '活跃会员数，就是这段时间有动作的会员。收藏、放进购物车、买、领好处，都算。',
      en: 'These are members who did something: save, add to cart, buy or use a benefit.',
    },
    like: {
      'zh-CN': '好比村活动室的名册上有 200 人，这周来坐过、借过东西的有 30 人。',
      en: 'A village hall has 200 names on its list. This week 30 of them sat there or took something home.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 位会员动过手。',
        en: '{period}, the number of members who did something was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '收藏一下也算动。他们买没买，光看这个看不出。',
        en: 'To save a product is enough to count. So we can not tell if they bought.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能有人来领会员的好处。',
        en: 'The page says it is {change} more than {against}. It may be chance, or some came for a member benefit.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，安静几天也很平常。',
        en: 'The page says it is {change} less than {against}. It may be chance, and some quiet days are normal.',
      },
    },
    step: {
      'zh-CN': '问一位会员，最近把哪样货放进了收藏。',
      en: 'Ask one member which product they saved last.',
    },
    help: {
      text: {
        'zh-CN': '群里怎么有话聊、又不吵人，可以看“客人群怎么养”（3.4.1）。',
        en: "How can a group stay alive and not be a bother? See the card on caring for a buyers' group (3.4.1).",
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '活跃不等于买了，有人只是收藏。',
        en: 'Active is not the same as bought. Some just saved a thing.',
      },
    ],
  },
  examples: [
    {
      text: '活跃会员数',
      platform: 'taobao',
    },
  ],
});
