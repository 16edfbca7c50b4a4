import { defineMetric } from './types';

export default defineMetric({
  id: 'member-buyers',
  name: {
    'zh-CN': '会员成交人数',
    en: 'Member buyers',
  },
  definition: {
    'zh-CN': '付款的会员人数。',
    en: 'Members who paid.',
  },
  category: 'customer',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['会员成交人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '付了钱的会员，同一个人只算一次。',
        en: 'Members who paid, each person once.',
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
      at: 'public source file 68650874937',
    },
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
      'zh-CN': '这段时间付了钱的会员有多少位。来三次也算一位。',
      en: 'This is how many members paid in this time. A member who came three times counts once.',
    },
    like: {
      'zh-CN': '好比水站用水卡打水。同一位大婶今天来三趟，也只算一位。',
      en: 'At a water stand people fill up with a card. One aunt who comes three times today is still one.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 位会员付了钱。',
        en: '{period}, the number of members who paid was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '名册上其他人没来，原因很多。这里看不出是哪一种。',
        en: 'The other members did not buy, for many reasons. The number can not tell why.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能会员总数变大了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It may be chance, or there are more members now.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能他们上次买的还够用。',
        en: 'The page says it is {change} less than {against}. It may be chance, or what they bought last time still lasts.',
      },
    },
    step: {
      'zh-CN': '回一位会员的留言，顺口问他最近需要什么。',
      en: 'Answer one message from a member. What do they need these days?',
    },
    help: {
      text: {
        'zh-CN': '想说声谢谢又不知怎么开口，有“谢谢，再请一句话”（3.4.3）。',
        en: 'Want to say thank you and lack the words? There is a card for a thank you and one more line (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '它比会员总数小，没买的会员，不在里面。',
        en: 'It is smaller than the list of members. Those who did not buy are left out.',
      },
    ],
  },
  examples: [
    {
      text: '会员成交人数',
      platform: 'taobao',
    },
  ],
});
