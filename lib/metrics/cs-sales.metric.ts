import { defineMetric } from './types';

export default defineMetric({
  id: 'cs-sales',
  name: {
    'zh-CN': '客服支付金额',
    en: 'Sales after chat',
  },
  definition: {
    'zh-CN': '问过客服后成交的金额。',
    en: 'Sales after a chat.',
  },
  category: 'service',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['客服销售额'],
  labels: {
    taobao: ['客服支付金额'],
    pinduoduo: ['客服销售额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '问过客服才成交的钱，问过才算。',
        en: 'Money from sales after a chat. Without a chat it does not count.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '页面上叫“客服销售额”。',
        en: 'On the page it is called “客服销售额”.',
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
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
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
      'zh-CN': '问过客服的那些单子，一共收了多少钱。',
      en: 'This is all the money from orders that came after a chat.',
    },
    like: {
      'zh-CN': '好比布店关门数钱箱，只数店员招呼过的客人付的那一叠。',
      en: 'At closing time a cloth shop counts one stack of notes. It holds only what guests paid who were helped.',
    },
    number: {
      value: {
        'zh-CN': '{period}，聊过再下的单子，一共收了 {value}。',
        en: '{period}, orders after a chat brought in {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人不聊也会买。现在看不出聊天多卖出多少。',
        en: 'Some people would buy without a chat. So we can not tell how much more the chat sold.',
      },
    },
    step: {
      'zh-CN': '找一单聊过才买的，记下客人最后问的那句。',
      en: 'Find one order that came after a chat. Note the last thing the buyer asked.',
    },
    help: {
      text: {
        'zh-CN': '别的小店怎么招呼客人，可以翻“小店案例”（3.1.2）。',
        en: 'How do other small shops look after guests? Read the small shop stories (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '它不是全店收的钱，只是其中一块。',
        en: 'It is one part of what the shop took in and not the whole.',
      },
      {
        'zh-CN': '这些钱也不全是客服的功劳。',
        en: 'Nor is all of it thanks to the chat.',
      },
    ],
  },
  examples: [
    {
      text: '客服支付金额',
      platform: 'taobao',
    },
    {
      text: '客服销售额',
      platform: 'pinduoduo',
    },
  ],
});
