import { defineMetric } from './types';

export default defineMetric({
  id: 'lost-inquiry-buyers',
  name: {
    'zh-CN': '询单流失人数',
    en: 'Lost after inquiry',
  },
  definition: {
    'zh-CN': '问了客服但没有下单的人数。',
    en: 'People who asked but did not order.',
  },
  category: 'customer',
  unit: 'count',
  base: 'buyer',
  better: 'lower',
  aliases: [],
  labels: {
    taobao: ['询单流失人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '问过、一直没有下单的人。它不等于咨询人数减下单人数。',
        en: 'People who asked but never ordered. It is not exactly inquiry people minus order people.',
      },
    ],
  },
  drivers: [],
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
      'zh-CN': '来问过客服、后来没有下单的，有多少人。',
      en: 'This is how many people asked a question and then did not order.',
    },
    like: {
      'zh-CN': '好比有人走到柜台前问了价，说声谢谢，又出门去了。这样的人有多少位。',
      en: 'Some walk up to the counter, ask, say thank you and leave. How many people did so?',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人问了没买。',
        en: '{period}, {value} people asked and did not order.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的人只是比价，有的人还在想。为什么没买，从人数看不出。',
        en: 'Some compare prices, and some still think it over. We can not tell why they did not buy.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能来问的人多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It may be chance, or more people came to ask.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，问的人少时也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance, or fewer people asked.',
      },
    },
    step: {
      'zh-CN': '读一段没成交的聊天，找出客人问的最后一句。',
      en: 'Read one chat without an order. What was the last thing the person asked?',
    },
    help: {
      text: {
        'zh-CN': '有些话难回，可以用“客服对话练习”找人对着练（3.1.2）。',
        en: 'Some questions are hard to answer. Practise them with a partner on the chat card (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '不都是因为客服，有的人只是来比一比价。',
        en: 'It is not all about your answers. Some people just compare.',
      },
      {
        'zh-CN': '用咨询人数减下单人数，得不到它。',
        en: 'Take those who ordered from those who asked, and you do not get this number.',
      },
    ],
  },
  examples: [
    {
      text: '询单流失人数',
      platform: 'taobao',
    },
  ],
});
