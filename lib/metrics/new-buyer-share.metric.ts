import { defineMetric } from './types';

export default defineMetric({
  id: 'new-buyer-share',
  name: {
    'zh-CN': '首购新客占比',
    en: 'First-purchase share',
  },
  definition: {
    'zh-CN': '买家里第一次买的人占多少。',
    en: 'Share of buyers who bought for the first time.',
  },
  category: 'customer',
  unit: 'percent',
  base: 'buyer',
  better: 'depends',
  aliases: ['成交新客占比'],
  labels: {
    douyin: ['首购新客占比'],
    taobao: ['成交新客占比'],
  },
  unverifiedLabels: {},
  formula: 'new-customers / buyers',
  counting: {
    all: [
      {
        'zh-CN': '新客户数除以买家数，按人算。',
        en: 'New customers are divided by buyers, and it goes by person.',
      },
    ],
  },
  drivers: ['new-customers', 'buyers'],
  seeAlso: ['new-customer-order-share', 'new-to-brand-rate'],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
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
      'zh-CN': '首购新客占比，就是买家里，有多少人是第一次来买。',
      en: 'Of all your buyers, this is how many bought for the first time.',
    },
    like: {
      'zh-CN': '好比面摊的十张凳子都坐了客人。老板抬头一看，六位是生面孔。',
      en: 'All ten stools of a noodle stall are taken. The cook looks up and sees six new faces.',
    },
    number: {
      value: {
        'zh-CN': '先看{period}有谁来买。每 {outOf} 位买家里，大约有 {of} 位是头一次。',
        en: 'This is about your buyers {period}. Of every {outOf}, about {of} bought for the first time.',
      },
      withInputs: {
        'zh-CN':
          '{period}，买东西的有 {buyers} 人。头一次买的是 {newCustomers} 人。换成每 {outOf} 人来说，大约 {of} 人。',
        en: '{period}, you had {buyers} buyers. For {newCustomers} of them it was the first time. Out of {outOf} buyers, that is about {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '比例大，可能是新人来得多，也可能是老客少了。到底哪边变了，看不出。',
        en: 'A large share may come from many new people or from few old ones. The share can not tell these two apart.',
      },
      fewPeople: {
        'zh-CN':
          '买东西的人还少，一两个新人就让它变。真实的情况，大约是 {outOf} 位里 {low} 到 {high} 位。多等几周再看。',
        en: 'Too few people have bought to be clear. It may well lie at {low} to {high} of {outOf}. A few more weeks will help.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能这次老客来得少，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or old buyers stayed away this time.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，老客一起回来时，它就会变低。',
        en: 'The page says it is {change} lower than {against}. It may be chance. When regulars come back together, it goes down.',
      },
    },
    step: {
      'zh-CN': '问一位头一次来的客人，下单前在担心什么。',
      en: 'Ask a first-time buyer what worried them before they ordered.',
    },
    help: {
      text: {
        'zh-CN': '头一次来的人从哪里进门，可以看“哪条路来的人更好”（3.4.1）。',
        en: 'By which road do first-time buyers come? See the card on roads into the shop (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '老客变少时，它也会升，看的时候把人数放在旁边。',
        en: 'It rises when old buyers get fewer as well. Keep the numbers of people beside it.',
      },
    ],
  },
  examples: [
    {
      text: '首购新客占比',
      platform: 'douyin',
    },
    {
      text: '成交新客占比',
      platform: 'taobao',
    },
  ],
});
