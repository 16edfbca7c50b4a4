import { defineMetric } from './types';

export default defineMetric({
  id: 'talent-commission',
  name: {
    'zh-CN': '达人佣金',
    en: 'Influencer (affiliate) commission',
  },
  definition: {
    'zh-CN': '付给达人的佣金。',
    en: 'Commission paid to creators.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: [
    '预估佣金支出',
    'CPS佣金',
    '淘宝客佣金',
    '达人佣金（财务已结算）',
    'Est. commission',
    '联盟佣金',
  ],
  labels: {
    douyin: ['达人佣金（财务已结算）', '预估佣金支出'],
    taobao: ['淘宝客佣金'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['Est. commission'],
    shopee: ['Est. Commission'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '成交的钱里，分给达人的那一份。下单时先预估，签收后才定，退款会让它变少。',
        en: 'It is the share of a sale paid to the creator. It is estimated at the order and final after receipt; refunds reduce it.',
      },
    ],
  },
  drivers: ['affiliate-gmv'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'recall',
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
      'zh-CN': '达人佣金，就是达人帮你卖出货，你分给他的钱。',
      en: 'This is the share you pay a creator for goods sold through them.',
    },
    like: {
      'zh-CN': '好比茶馆请说书人夸你的茶。听书的人买了，你分他一份。',
      en: 'A storyteller praises your tea. When his listeners buy it, you give him a part.',
    },
    number: {
      value: {
        'zh-CN': '{period}，要分给达人的是 {value}。',
        en: '{period}, the share for creators came to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '下单时写的只是估计，签收后才定。现在还看不出最后付多少。',
        en: 'At the time of the order it is a guess, and it is fixed after receipt. We can not tell yet what you will pay.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。达人带来的单多，它就多，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More orders through creators raise it, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，有人退款也会让它变少。',
        en: 'The page says it is {change} less than {against}. It may be chance. Refunds make it smaller too.',
      },
    },
    step: {
      'zh-CN': '比一比一张单上预估的和实付的佣金，差多少。',
      en: 'Compare the guessed and the final commission on one order.',
    },
    help: {
      text: {
        'zh-CN': '想找合得来的人互相帮着卖，可以看“互相推荐”（3.3.1）。',
        en: 'Looking for people to help each other sell? See the card on sending buyers to one another (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '预估的和最后实付的，是两个数。',
        en: 'The guessed sum and the sum you pay are two numbers.',
      },
      {
        'zh-CN': '退货的日子还没过完，它都只是估计。',
        en: 'It stays a guess until the days for returns are over.',
      },
    ],
  },
  examples: [
    {
      text: '达人佣金（财务已结算）',
      platform: 'douyin',
    },
    {
      text: '淘宝客佣金',
      platform: 'taobao',
    },
  ],
});
