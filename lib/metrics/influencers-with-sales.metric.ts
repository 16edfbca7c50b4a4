import { defineMetric } from './types';

export default defineMetric({
  id: 'influencers-with-sales',
  name: {
    'zh-CN': '动销达人数',
    en: 'Influencers with sales',
  },
  definition: {
    'zh-CN': '卖出过东西的达人人数。',
    en: 'Influencers with at least one sale.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['带货达人数'],
  labels: {
    wechat: ['动销达人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '这段时间里至少成交一单的达人，才记一位。',
        en: 'An influencer counts with at least one sale for the shop in the period.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopfinderoverall',
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
      'zh-CN': '替你卖出过东西的达人，一共几位。卖出一单就算。',
      en: 'This counts the influencers who sold at least one thing for your shop.',
    },
    like: {
      'zh-CN': '好比请了几位邻居帮着卖鸡蛋，其中 2 位真的卖出去了。',
      en: 'You ask some neighbors to sell your eggs. Two of them really sell some.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 位达人卖出过东西。',
        en: '{period}, {value} influencers made a sale.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '卖一件和卖一百件，都算一位。看不出是谁卖得多。',
        en: 'One sale or a hundred sales, each person counts once. We can not tell who sold most.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。也许有人刚开了张，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Someone may have made a first sale, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，人可能还在合作，只是这阵没卖出。',
        en: 'The page says it is {change} less than {against}. It may be chance. They may still work with you and just had no sale.',
      },
    },
    step: {
      'zh-CN': '挑一位卖出过货的达人，问一问客人都打听什么。',
      en: 'Pick one influencer who made a sale. Ask what buyers wanted to know.',
    },
    help: {
      text: {
        'zh-CN': '想找合适的人一起卖，可以看“找伙伴”（3.3.1）。',
        en: 'To look for people who fit, see the card “Find a partner” (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '和你合作的达人会比这个数多，没开张的没算。',
        en: 'You may work with more people than this. Those without a sale are left out.',
      },
    ],
  },
  examples: [
    {
      text: '动销达人数',
      platform: 'wechat',
    },
  ],
});
