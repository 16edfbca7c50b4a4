import { defineMetric } from './types';

export default defineMetric({
  id: 'live-avg-online',
  name: {
    'zh-CN': '平均在线人数',
    en: 'Average online viewers',
  },
  definition: {
    'zh-CN': '直播中平均在线的人数。',
    en: 'Average number of people in the room.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['ACU'],
  labels: {
    douyin: ['平均在线人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '整场直播里，平均有多少人在直播间。',
        en: 'The mean number of people in the room during the session.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '平均在线人数，就是整场播下来，直播间里平均有几个人。',
      en: 'On average, how many people were in your live room at a time? That is what it says.',
    },
    like: {
      'zh-CN': '好比树下有人讲故事，你隔一会儿数一次人。散场后，把数过的取个平均。',
      en: 'Someone tells stories under a tree. You count the listeners now and then. At the end you take the average.',
    },
    number: {
      value: {
        'zh-CN': '{period}，直播间里平均有 {value} 个人。',
        en: '{period}, there were {value} people in the room on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '开头人多、后面人少，也能平均成一样。所以看不出哪一段更吸引人。',
        en: 'A full start and an empty end can give the same average. We can not tell which part people liked.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，看看卖出的钱有没有一起动。',
        en: 'The page says it is {change} more than {against}. It may be chance. Did the money you took in move as well?',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，播得越长，人也可能越散。',
        en: 'The page says it is {change} less than {against}. It may be chance. Over a long session people may drift away.',
      },
    },
    step: {
      'zh-CN': '记下上一场的前半场和后半场，各讲了哪些货。',
      en: 'Write down which goods you showed in the first half of your last session and in the second.',
    },
    help: {
      text: {
        'zh-CN': '想连着卖出的钱一起看，可以读“销售额为什么变了”（3.2.3）。',
        en: 'Put it next to the money. The card on why sales have changed helps (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '人多未必卖得多，要和卖出的钱放一起看。',
        en: 'More people need not mean more sales. Look at the money next to it.',
      },
    ],
  },
  examples: [
    {
      text: '平均在线人数',
      platform: 'douyin',
    },
  ],
});
