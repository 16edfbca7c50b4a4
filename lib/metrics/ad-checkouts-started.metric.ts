import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-checkouts-started',
  name: {
    'zh-CN': '广告带来的发起结账次数',
    en: 'Checkouts credited to ads',
  },
  definition: {
    'zh-CN': '广告带来的开始结账次数。',
    en: 'Checkouts begun that are credited to ads.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['Checkouts initiated (TikTok Shop)'],
  },
  unverifiedLabels: {
    'meta-ads': ['Checkouts initiated'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '记在广告名下的开始结账次数，不是全店的结账次数。',
        en: 'Checkouts begun that are credited to ads. It is not all checkouts of the shop.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['checkouts-started'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
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
      'zh-CN': '广告带来的发起结账次数，只算记在广告名下的。开始结账一次，就是一次。',
      en: 'These are starts of the checkout that are credited to your ads. Each start is one.',
    },
    like: {
      'zh-CN': '好比客人举着你的传单走到柜台说“结账”。这样一回，记一次。',
      en: 'A guest walks up with your flyer and asks to pay. Each time this happens is one mark.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告带来了 {value} 次开始结账。',
        en: '{period}, your ads led to {value} starts of the checkout.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '开始结账还没收到钱。光看它，看不出广告费回没回来。',
        en: 'A start is not money in hand. We can not tell from it if the ad cost came back.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能这几天广告放得多。',
        en: 'The page says it is {change} more than {against}. It may be chance, or your ads ran more on these days.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，广告停了一阵也会少。',
        en: 'The page says it is {change} less than {against}. It may be chance. A pause in your ads would do this.',
      },
    },
    step: {
      'zh-CN': '比一比它和全店开始结账的次数。',
      en: 'Compare it with all starts of the checkout in the shop.',
    },
    help: {
      text: {
        'zh-CN': '想分清各处的预算，可以摊开“预算怎么分”（3.1.1）。',
        en: 'How is the money shared out? Spread out the card on dividing a budget (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '它不是全店的次数，自己找来的人不在里面。',
        en: 'It is not the number for the whole shop. People who found you by themselves are left out.',
      },
    ],
  },
  examples: [
    {
      text: 'Checkouts initiated (TikTok Shop)',
      platform: 'tiktok-shop',
    },
  ],
});
