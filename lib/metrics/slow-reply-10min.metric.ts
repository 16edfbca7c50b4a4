import { defineMetric } from './types';

export default defineMetric({
  id: 'slow-reply-10min',
  name: {
    'zh-CN': '10分钟未响应次数',
    en: 'Unanswered for 10 minutes',
  },
  definition: {
    'zh-CN': '超过10分钟没回的次数。',
    en: 'Times agents did not react for ten minutes.',
  },
  category: 'service',
  unit: 'count',
  base: 'time',
  better: 'lower',
  aliases: [],
  labels: {
    taobao: ['10分钟未响应次数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '真人客服超过 10 分钟没有反应的次数。',
        en: 'Times human agents did not react for more than 10 minutes.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.2',
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
      'zh-CN': '真人客服超过 10 分钟没出声，有多少次。',
      en: 'This is how often no real person reacted for more than 10 minutes.',
    },
    like: {
      'zh-CN': '好比茶馆里，客人招了半天手，伙计还没过来，这样的有几回。',
      en: 'In a tea house a guest waves and waves. How often did it happen that no waiter came for long?',
    },
    number: {
      value: {
        'zh-CN': '{period}，客人等久了还没人应的，有 {value} 次。',
        en: '{period}, a buyer had to wait that long {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '搬货、送孩子，谁都会有走开的时候。从次数看不出为什么。',
        en: 'Goods come in, a child has to go to school. From the count we can not tell why no one was there.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能碰上高峰没人值班，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. A rush may have come when no one was on, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能忙的时候有人顶上，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Someone may have stepped in at busy times, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '翻开聊天记录，圈出等得久的都在几点。',
      en: 'Open the chat log. Mark at what hours people waited long.',
    },
    help: {
      text: {
        'zh-CN': '忙的那个钟头想有人搭把手，可以看“能帮忙的人”（3.1.2）。',
        en: 'Want a hand in that one busy hour? See the card of people who can help (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '次数多时，先看是不是高峰没人值班。',
        en: 'When it is high, see first if no one was on at the busy hours.',
      },
    ],
  },
  examples: [
    {
      text: '10分钟未响应次数',
      platform: 'taobao',
    },
  ],
});
