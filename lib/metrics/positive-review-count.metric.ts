import { defineMetric } from './types';

export default defineMetric({
  id: 'positive-review-count',
  name: {
    'zh-CN': '正面评价数',
    en: 'Positive reviews',
  },
  definition: {
    'zh-CN': '好评的条数。',
    en: 'Number of positive reviews.',
  },
  category: 'service',
  unit: 'count',
  base: 'review',
  better: 'higher',
  aliases: ['老买家正面评价数'],
  labels: {
    taobao: ['正面评价数', '老买家正面评价数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '平台按文字分析或者按星级，判断哪条算正面。',
        en: 'The platform decides by text analysis or by stars which reviews are positive.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '平台分到好评那一边的评价，有多少条。',
      en: 'This is how many reviews the platform put on the good side.',
    },
    like: {
      'zh-CN': '好比编筐的老人收到一叠信，把夸他的放左边，数左边有几封。',
      en: 'An old basket maker gets a pile of letters. He puts the kind ones on the left to count them.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 条评价算作正面。',
        en: 'The number of reviews taken as good {period} was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '单子多，好评也会跟着多。光看条数，看不出满意的人占几成。',
        en: 'More orders bring more good reviews as well. From the count we can not tell what part of the people is happy.',
      },
    },
    step: {
      'zh-CN': '读最近 5 条夸你的评价，一条都别跳过。',
      en: 'Read the last 5 kind reviews to the end.',
    },
    help: {
      text: {
        'zh-CN': '客人夸的和你在意的一样吗，可以看“我看重什么”（3.4.2）。',
        en: 'Do they praise what you care about? See the card on what matters to me (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '这里只有条数，要配着占比一起看。',
        en: 'This is just a count. Put the share beside it.',
      },
    ],
  },
  examples: [
    {
      text: '正面评价数',
      platform: 'taobao',
    },
  ],
});
