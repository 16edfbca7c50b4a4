import { defineMetric } from './types';

export default defineMetric({
  id: 'merchant-subsidy',
  name: {
    'zh-CN': '商家补贴金额',
    en: 'Merchant subsidy',
  },
  definition: {
    'zh-CN': '商家自己出的优惠钱。',
    en: 'Part of the discount paid by the merchant.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    'meituan-eleme': ['商家补贴金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '按单算，优惠里商家出的钱。加上平台出的那份，就是活动成本。',
        en: "It is the merchant's part of the discounts. With the platform's part it makes the activity cost.",
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      'zh-CN': '给客人的优惠里，你自己掏的那一部分。',
      en: 'This is the part of a discount that comes out of your own pocket.',
    },
    like: {
      'zh-CN': '好比一碗面减 5 元，其中 3 元是面馆老板自己少收的。',
      en: 'A bowl of noodles costs 5 yuan less. Of these, 3 yuan are given up by the owner.',
    },
    number: {
      value: {
        'zh-CN': '{period}，优惠里你自己出了 {value}。',
        en: '{period}, you paid {value} of the discounts yourself.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '出了这些钱，带来几单，要另外看。单看它，看不出值不值。',
        en: 'How many orders it brought stands elsewhere. Alone, we can not tell if it was worth it.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。用优惠的单多，它就多，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It grows with each order that uses a discount, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能是活动停了一阵。',
        en: 'The page says it is {change} less than {against}. It may be chance, or a promotion has paused.',
      },
    },
    step: {
      'zh-CN': '翻开一张用了优惠的单，圈出你自己出的是多少。',
      en: 'Take one order with a discount. Mark how many yuan of it you paid.',
    },
    help: {
      text: {
        'zh-CN': '平台能不能多出一点，可以练练“和平台谈方案”怎么说（3.1.1）。',
        en: 'Could the platform pay a little more of it? Try how to ask with the card for such talks (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '优惠给得越大，自己出的也越多。',
        en: 'The bigger the discount, the more of it is yours to pay.',
      },
    ],
  },
  examples: [
    {
      text: '商家补贴金额',
      platform: 'meituan-eleme',
    },
  ],
});
