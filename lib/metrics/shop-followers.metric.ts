import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-followers',
  name: {
    'zh-CN': '店铺关注用户数',
    en: 'Shop followers',
  },
  definition: {
    'zh-CN': '关注店铺的累计人数。',
    en: 'People who follow the shop so far.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['粉丝数', '关注店铺人数', '累计粉丝数', '关注人数', '关注店铺用户'],
  labels: {
    pinduoduo: ['店铺关注用户数'],
    taobao: ['关注店铺人数', '累计粉丝数'],
    jd: ['关注人数', '关注店铺用户'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '关注店铺的人，从头累计到现在。',
        en: 'People who follow the shop, added up so far.',
      },
    ],
    taobao: [
      {
        'zh-CN': '累计粉丝不跟着你选的日期变。',
        en: 'Cumulative fans do not change with the selected date.',
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
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
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
      'zh-CN': '到现在，一共有多少人关注着你的店。',
      en: 'This is how many people follow your shop up to now.',
    },
    like: {
      'zh-CN': '好比说书人的听众里，有人留话：“下回开讲叫我。”留过话的一共几位？',
      en: "A storyteller's guests say: call me when you tell the next part. How many have said so up to now?",
    },
    number: {
      value: {
        'zh-CN': '现在，有 {value} 个人关注你的店。',
        en: 'At present, your shop has {value} people who follow it.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '关注的人里，有的常看，有的早忘了。这里看不出谁还在。',
        en: 'Some followers look in often, and some forgot long ago. We can not tell who is still with you.',
      },
    },
    step: {
      'zh-CN': '想一想，关注你的人下次打开店，最想看到什么。',
      en: 'Think what your followers would most like to see when they open your shop next.',
    },
    help: {
      text: {
        'zh-CN': '想给这些人讲讲店里的事，可以从“我看重什么”写起（3.4.2）。',
        en: 'Would you like to tell these people about your shop? Begin with the card on your values (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '关注的人多，不等于都会来买。',
        en: 'Many followers need not mean many buyers.',
      },
      {
        'zh-CN': '它是一直加起来的总数，换日期也是这么多。',
        en: 'It is a running total, so another date shows just as many.',
      },
    ],
  },
  examples: [
    {
      text: '店铺关注用户数',
      platform: 'pinduoduo',
    },
    {
      text: '关注店铺人数',
      platform: 'taobao',
    },
  ],
});
