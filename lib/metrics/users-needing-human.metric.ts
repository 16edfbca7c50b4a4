import { defineMetric } from './types';

export default defineMetric({
  id: 'users-needing-human',
  name: {
    'zh-CN': '需人工回复的咨询人数',
    en: 'Users who need a person',
  },
  definition: {
    'zh-CN': '需要真人回复的咨询人数。',
    en: 'People who needed a human reply.',
  },
  category: 'service',
  unit: 'count',
  base: 'person',
  better: 'depends',
  aliases: [],
  labels: {
    pinduoduo: ['需人工回复的咨询人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按人算，数需要真人回复的。机器人答完的，不算在内。',
        en: 'People who needed a human reply. Those the robot had fully answered are left out.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
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
      'zh-CN': '来问的人里，有多少位要真人答。机器人答完的不算。',
      en: 'This is how many of the people who asked needed a real person. Those a robot could serve do not count.',
    },
    like: {
      'zh-CN': '好比车站里，看了指路牌还得找人问的，有几位。',
      en: 'At a station the signs help most people. You count those who still have to ask someone.',
    },
    number: {
      value: {
        'zh-CN': '{period}，要真人来答的有 {value} 位。',
        en: '{period}, {value} people needed a human answer.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的问得细，有的只是问法特别。看不出机器人答得怎样。',
        en: 'Some ask for details and some just ask in an odd way. We can not tell how well the robot did.',
      },
    },
    step: {
      'zh-CN': '找一句总要真人答的话，替它写个简短的回答。',
      en: 'Find one question that always ends up with you. Write a short answer to it.',
    },
    help: {
      text: {
        'zh-CN': '常见的问法，可以和家里人一起做“客服对话练习”（3.1.2）。',
        en: 'Practise such questions at home, two by two, with the chat practice card (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '没接待完的，会影响回复率。',
        en: 'People left without an answer touch the reply rate.',
      },
    ],
  },
  examples: [
    {
      text: '需人工回复的咨询人数',
      platform: 'pinduoduo',
    },
  ],
});
