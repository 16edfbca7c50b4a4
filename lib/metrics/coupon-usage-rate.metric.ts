import { defineMetric } from './types';

export default defineMetric({
  id: 'coupon-usage-rate',
  name: {
    'zh-CN': '优惠券使用率',
    en: 'Coupon usage rate',
  },
  definition: {
    'zh-CN': '领到的优惠券里有多少被用掉。',
    en: 'Share of claimed coupons that were used.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'coupon',
  better: 'depends',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopee: ['Usage Rate'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '用掉的券，除以领走的券。按张数算。',
        en: 'Coupons used are divided by coupons claimed, and it goes by coupon.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '优惠券使用率，就是客人领走的券里，有多少张真的用了。',
      en: 'Of the coupons people took, this is the part they really used.',
    },
    like: {
      'zh-CN': '好比面馆发出 100 张加蛋票，后来收回 20 张。',
      en: 'A noodle shop hands out 100 slips for an extra egg. Later 20 of them come back over the counter.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的券。每领走 {outOf} 张，大约用掉 {of} 张。',
        en: 'These are the coupons {period}. Of every {outOf} taken, about {of} were used.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '用得多，说明券对客人有用，也说明让出了钱。这里看不出合不合算。',
        en: 'High use means buyers like it, and that you give money away. We can not tell if that pays.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能这次领券的人更想买，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or those who took them wished to buy more.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能有人领了还没来得及用。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or some had no time to use theirs yet.',
      },
    },
    step: {
      'zh-CN': '问一位领了券没用的客人，是什么让他停下来。',
      en: 'Ask one person who took a coupon and did not use it what held them back.',
    },
    help: {
      text: {
        'zh-CN': '想站到领券人的位置上看一看，有“换位想一想”（3.3.3）。',
        en: 'Want to stand where the coupon holder stands? There is a card for seeing their side (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '比例高，也要看一共让了多少钱。',
        en: 'A high share is half the story. Look at the money given away too.',
      },
    ],
  },
  examples: [],
});
