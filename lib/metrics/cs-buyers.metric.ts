import { defineMetric } from './types';

export default defineMetric({
  id: 'cs-buyers',
  name: {
    'zh-CN': '客服支付买家数',
    en: 'Buyers after chat',
  },
  definition: {
    'zh-CN': '问过客服后付款的人数。',
    en: 'Buyers who paid after a chat.',
  },
  category: 'service',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: ['最终成团人数'],
  labels: {
    taobao: ['客服支付买家数'],
    pinduoduo: ['最终成团人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按人算，问过客服、后来付款的才算。',
        en: 'People are counted, and only those who paid after a chat.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '页面上叫“最终成团人数”。',
        en: 'On the page it is called “最终成团人数”.',
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
      'zh-CN': '问过客服以后付了钱的有多少位。直接买的不在里面。',
      en: 'This is how many people paid after a chat with you. Those who bought without a word are left out.',
    },
    like: {
      'zh-CN': '好比鞋店里，店员帮着试过鞋、后来付了钱的有几位。',
      en: 'In a shoe shop, count the guests who had help with a pair and then paid.',
    },
    number: {
      value: {
        'zh-CN': '{period}，跟客服聊过又付钱的有 {value} 位。',
        en: '{period}, {value} people had a chat with you and paid.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人本来就要买，只是多问一句。看不出聊天帮了多少。',
        en: 'Some would have bought anyway. We can not tell how much the chat did.',
      },
    },
    step: {
      'zh-CN': '问一位聊完就买的客人，哪句话让他放心。',
      en: 'Ask one buyer which line of the chat made them feel safe.',
    },
    help: {
      text: {
        'zh-CN': '你待人的长处，可以写进“我们的长处”（3.1.2）。',
        en: 'You have your own way with people. Write it down on the card of our strengths (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '名字里有“支付买家数”，可它不是全店的买家。',
        en: 'Its Chinese name holds the word for all buyers, yet it is not all buyers of the shop.',
      },
    ],
  },
  examples: [
    {
      text: '客服支付买家数',
      platform: 'taobao',
    },
    {
      text: '最终成团人数',
      platform: 'pinduoduo',
    },
  ],
});
