import { defineMetric } from './types';

export default defineMetric({
  id: 'silent-conversion-rate',
  name: {
    'zh-CN': '静默转化率',
    en: 'Silent conversion rate',
  },
  definition: {
    'zh-CN': '没问客服的访客里有多少人付款。',
    en: 'Share of visitors who paid without asking customer service.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['静默支付转化率'],
  labels: {
    taobao: ['静默支付转化率', '静默转化率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '没问过客服就付款的人，除以没问过客服的访客。问过的人两边都不算。',
        en: 'Buyers who paid without asking customer service, over visitors who did not ask. People who asked are in neither part.',
      },
    ],
  },
  drivers: ['pay-conversion-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '静默转化率，看的是没问过客服的人。他们当中，有多少人自己就付了款？',
      en: 'Some people never ask customer service. How many of these paid all by themselves?',
    },
    like: {
      'zh-CN': '好比自助食堂里，10 个人没问一句话。其中 4 个自己端了饭去付钱。',
      en: 'In a canteen ten people ask nothing at all. Four of them take a tray and pay.',
    },
    number: {
      value: {
        'zh-CN': '看{period}没开口问的人。每 {outOf} 个里，约有 {of} 个自己付了款。',
        en: 'Look at people who asked nothing {period}. About {of} in {outOf} of them paid.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '没问的人，可能看懂了，也可能不想问。这个数看不出是哪样。',
        en: 'Those who ask nothing may have understood it all, or may not like to ask. We can not tell the two apart.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能页面把话说得更清楚了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or your pages answer more by themselves.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能有句话客人没找到。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or there is something people could not find.',
      },
    },
    step: {
      'zh-CN': '翻看最近的聊天，记下问得最多的一个问题。',
      en: 'Open your latest chats. Note the question that comes up most.',
    },
    help: {
      text: {
        'zh-CN': '想把回答写进商品页，可以照着“跟着做一遍”来（3.1.2）。',
        en: 'Would you like to put the answer on your page? Do it step by step with the follow-along card (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '高，说明页面自己把话说清楚了。这不是说客服没用。',
        en: 'A high number means that the page explains itself. It does not mean that service is of no use.',
      },
      {
        'zh-CN': '问过客服再买的人，上面下面都不算。',
        en: 'People who asked first and then bought are left out, above the line and below it.',
      },
    ],
  },
  examples: [
    {
      text: '静默支付转化率',
      platform: 'taobao',
    },
  ],
});
