import { defineMetric } from './types';

export default defineMetric({
  id: 'inquiry-users',
  name: {
    'zh-CN': '询单人数',
    en: 'Inquiry people',
  },
  definition: {
    'zh-CN': '买之前来问客服的人数。',
    en: 'People who asked before buying.',
  },
  category: 'service',
  unit: 'count',
  base: 'person',
  better: 'depends',
  aliases: ['客服询单人数'],
  labels: {
    pinduoduo: ['询单人数'],
    taobao: ['客服询单人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按人算。已经买过、来问售后的一般不算。',
        en: 'People are counted. Those who have bought and ask about after-sales usually are not.',
      },
    ],
    taobao: [
      {
        'zh-CN': '当天问过真人客服的人。另外要满足一条：近 21 天没付过款，或者问完付了款。',
        en: 'People who asked a human that day. They also had no paid order in the last 21 days, or paid after asking.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
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
      'zh-CN': '买之前先来问一问的有多少人。买过以后来问售后的，一般不算。',
      en: 'This is how many people asked you before they bought. Those who ask after buying are usually left out.',
    },
    like: {
      'zh-CN': '好比衣服摊前，有几位拎着衣服问尺码，钱还在口袋里。',
      en: 'At a clothes stall some people hold up a shirt to ask about its size. Their money is still in the pocket.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 位在买之前来问过。',
        en: '{period}, {value} people asked before buying.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人随口一问，有人正要下单。现在还看不出哪样多。',
        en: 'Some ask in passing and some are about to order. We can not tell yet which are more.',
      },
    },
    step: {
      'zh-CN': '挑一位昨天来问的客人，读一遍他的问话。',
      en: 'Pick one person who asked yesterday. Read the questions once more.',
    },
    help: {
      text: {
        'zh-CN': '同一个问题常有人问，可以用“换个说法”写进介绍里（3.2.2）。',
        en: 'If one question comes up often, the card for saying it another way helps you write it in (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '它比咨询人数窄。那边连问售后的人也算。',
        en: 'It is narrower than the number of people who asked anything. That one takes in after-sales questions.',
      },
    ],
  },
  examples: [
    {
      text: '询单人数',
      platform: 'pinduoduo',
    },
    {
      text: '客服询单人数',
      platform: 'taobao',
    },
  ],
});
