import { defineMetric } from './types';

export default defineMetric({
  id: 'activity-cost',
  name: {
    'zh-CN': '活动成本',
    en: 'Activity cost',
  },
  definition: {
    'zh-CN': '活动花掉的优惠钱。',
    en: 'Merchant subsidy plus platform subsidy.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    'meituan-eleme': ['活动成本'],
  },
  unverifiedLabels: {},
  formula: 'merchant-subsidy + platform-subsidy',
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '商家补贴加平台补贴，按单加起来。',
        en: "It is the merchant's subsidy plus the platform's subsidy.",
      },
    ],
  },
  drivers: ['merchant-subsidy', 'platform-subsidy'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
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
      'zh-CN': '活动成本，就是活动里让给客人的钱。你出的和平台出的，加在一起。',
      en: "This is the money given to buyers in a promotion. Your part and the platform's part are added.",
    },
    like: {
      'zh-CN': '好比两家合请一桌饭，你出 60 元，邻居出 40 元，这桌饭是 100 元。',
      en: 'Two homes share the cost of a meal. You pay 60 yuan, your neighbour 40, and the meal costs 100.',
    },
    number: {
      value: {
        'zh-CN': '{period}，活动一共让给客人 {value}。',
        en: '{period}, the promotion gave {value} to buyers.',
      },
      withInputs: {
        'zh-CN':
          '{period}，你自己出了 {merchantSubsidy}。平台出了 {platformSubsidy}，合起来让给客人 {value}。',
        en: '{period}, you gave {merchantSubsidy}. The platform gave {platformSubsidy}, which makes {value} in all.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '不全是你掏的钱。没分开以前，看不出你自己花了多少。',
        en: 'Not all of it is yours. Before you split it, we can not tell what you paid.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能只是平台那份多了。',
        en: 'The page says it is {change} more than {against}. It may be chance, or only the platform gave more.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，用活动的单少了它也会少。',
        en: 'The page says it is {change} less than {against}. It may be chance, or fewer orders used the promotion.',
      },
    },
    step: {
      'zh-CN': '打开活动账，写下平台出的那份是多少。',
      en: 'Open the account of the promotion. Write down how much the platform gave.',
    },
    help: {
      text: {
        'zh-CN': '你和平台各出多少合适，可以请社工陪你看“预算怎么分”（3.1.1）。',
        en: 'What share is fair for you and for the platform? Talk it through with the budget card (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '里面有平台出的钱，别都算在自己头上。',
        en: "The platform's money is inside. Do not count all of it as your own.",
      },
    ],
  },
  examples: [
    {
      text: '活动成本',
      platform: 'meituan-eleme',
    },
  ],
});
