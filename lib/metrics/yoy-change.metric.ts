import { defineMetric } from './types';

export default defineMetric({
  id: 'yoy-change',
  name: {
    'zh-CN': '同比',
    en: 'Change vs last year',
  },
  definition: {
    'zh-CN': '和去年同一时间比变了百分之几。',
    en: 'Change against the same time last year.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'previous value',
  better: 'depends',
  aliases: ['较去年同期'],
  labels: {
    jd: ['同比'],
    taobao: ['较去年同期'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看的是去年同一天，或者同一段日子。',
        en: 'It looks at the same day or the same stretch last year.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '拿今年的数，和去年同一天、同一段比，变了多少。',
      en: 'This compares a number with the same days last year.',
    },
    like: {
      'zh-CN': '好比去年端午泡了 50 斤糯米，今年泡了 60 斤。跟去年的 50 斤比，多了 10 斤。',
      en: "For the Dragon Boat Festival you soaked 50 bowls of rice last year and 60 this year. Next to last year's 50, that is 10 more.",
    },
    number: {
      value: {
        'zh-CN': '{period}，和去年那时有差别。去年算 {outOf} 的话，差了 {of}。',
        en: "The number {period} stands next to last year's. If last year's was {outOf}, it is {of} away.",
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一年里变过的事太多。看不出是哪一件让它变的。',
        en: 'Many things change in a year. We can not tell which of them moved it.',
      },
    },
    step: {
      'zh-CN': '翻一翻去年的日历，圈出那几天的节日。',
      en: "Open last year's calendar. Was there a festival on those days?",
    },
    help: {
      text: {
        'zh-CN': '去年做过什么记不清，可以写“我试过的事”（3.2.2）。',
        en: 'Hard to recall last year? Start “我试过的事” (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '过节的日子每年会挪，正好错开就比不准。',
        en: 'Festivals move from year to year. If they shift, the two do not compare well.',
      },
    ],
  },
  examples: [
    {
      text: '同比',
      platform: 'jd',
    },
    {
      text: '较去年同期',
      platform: 'taobao',
    },
  ],
});
