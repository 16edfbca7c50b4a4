import { defineMetric } from './types';

export default defineMetric({
  id: 'expense-amount',
  name: {
    'zh-CN': '支出金额',
    en: 'Expenses',
  },
  definition: {
    'zh-CN': '广告和佣金等支出。',
    en: 'Spend on ads and commissions.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['支出金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '算的是花出去的钱，有广告，也有佣金。货款和运费不算。',
        en: 'It is money spent on ads and commissions. Goods and freight are not counted.',
      },
    ],
    douyin: [
      {
        'zh-CN': '“收支概况”里的这个数，是广告加平台佣金、达人佣金。',
        en: 'In the overview of income and costs it is ads plus platform and influencer commission.',
      },
    ],
  },
  drivers: ['ad-spend', 'platform-commission', 'talent-commission'],
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
      at: 'public source file 56733634181',
    },
    {
      kind: 'repository',
      at: 'Amike-cc/ShopPilot:packages/shared/src/constants/business.ts',
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
      'zh-CN': '支出金额，就是广告、平台佣金和达人佣金加在一起。货钱和运费不在里面。',
      en: "This adds up ads, the platform's fee and the creators' share. Goods and postage are not inside.",
    },
    like: {
      'zh-CN': '好比一张只记三样的账：贴海报、摊位抽成、介绍人的谢礼。买布的钱没写。',
      en: "A tailor's note lists three things: posters, the fair's share and a gift for those who sent guests. Cloth is not on it.",
    },
    number: {
      value: {
        'zh-CN': '{period}，这三样一共用了 {value}。',
        en: '{period}, these three came to {value} in all.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '货钱和运费要另外找。凭这张单，看不出剩下多少。',
        en: 'Goods and postage stand elsewhere. From this sum we can not tell what is left.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。卖得多，佣金也会多，可能是碰巧。',
        en: 'The page says it is {change} more than {against}. With more sales the fees grow too, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能广告停了几天，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or ads paused for some days.',
      },
    },
    step: {
      'zh-CN': '圈出广告、平台佣金、达人佣金里最大的一项。',
      en: "Mark the largest of the three: ads, platform fee or creators' share.",
    },
    help: {
      text: {
        'zh-CN': '广告这一块想看懂，可以从“广告费是怎么变成订单的”开始（3.1.1）。',
        en: 'Want to understand the ad part? Begin with how ad money turns into orders (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '收入减去它，还不是赚的钱。',
        en: 'Income minus this sum is not what you earn.',
      },
    ],
  },
  examples: [
    {
      text: '支出金额',
      platform: 'douyin',
    },
  ],
});
