import { defineMetric } from './types';

export default defineMetric({
  id: 'net-ad-cost',
  name: {
    'zh-CN': '广告净花费',
    en: 'Net cost',
  },
  definition: {
    'zh-CN': '扣掉赠款和券后的广告花费。',
    en: 'Ad spend without credits or coupons.',
  },
  category: 'ads',
  unit: 'money',
  base: 'money',
  better: 'depends',
  aliases: [],
  labels: {
    'tiktok-shop': ['Net cost'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '扣掉赠款和券以后的广告花费，是真正付出去的钱。',
        en: 'Ad spend without credits or coupons: the money really paid.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': 'TikTok 把用掉的广告赠款和券去掉，剩下的就是它。',
        en: 'On TikTok it is ad spend without the ad credits or coupons used.',
      },
    ],
  },
  drivers: ['ad-spend'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
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
      'zh-CN': '广告净花费，就是赠款和券抵掉以后，你自己真正付出去的广告费。',
      en: 'This is the ad money you truly paid yourself, after gift money and coupons.',
    },
    like: {
      'zh-CN': '好比车票 20 元，朋友送了你 5 元车票。从你口袋里出去的是 15 元。',
      en: 'A ticket costs 20 yuan and a friend gave you a 5-yuan slip. What leaves your pocket is 15 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，自己付出去的广告费是 {value}。',
        en: '{period}, {value} of ad money left your own purse.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '付得少可能是赠款多，不是广告变好。好坏这里看不出。',
        en: 'Gift money can make it small without a better ad. So a small sum can not tell us if ads do well.',
      },
    },
    step: {
      'zh-CN': '找到赠款和券用了多少那一行，记下来。',
      en: 'Find the line with the credits and coupons used. Write it down.',
    },
    help: {
      text: {
        'zh-CN': '赠款用完以后怎么办，可以写进“项目计划书”再和社工商量（3.1.1）。',
        en: 'What happens when gift money ends? Plan it with your coach (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '算利润时用它，不用总花费。',
        en: 'Use this one, not the total cost, when you work out profit.',
      },
      {
        'zh-CN': '真正从口袋里出去的，只有这一笔。',
        en: 'Only this sum left your pocket.',
      },
    ],
  },
  examples: [
    {
      text: 'Net cost',
      platform: 'tiktok-shop',
    },
  ],
});
