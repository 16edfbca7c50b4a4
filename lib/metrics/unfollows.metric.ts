import { defineMetric } from './types';

export default defineMetric({
  id: 'unfollows',
  name: {
    'zh-CN': '取关粉丝数',
    en: 'Unfollows',
  },
  definition: {
    'zh-CN': '这段时间取消关注的人数。',
    en: 'People who stopped following in the period.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'lower',
  aliases: ['流失粉丝', '取消关注数'],
  labels: {
    douyin: ['取关粉丝数'],
    taobao: ['取关粉丝数'],
    kuaishou: ['取消关注数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只算这段时间取消关注的人，新关注的不算。',
        en: 'Only people who stopped following in the period are counted.',
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
      'zh-CN': '这段时间里，有多少人不再关注你。',
      en: 'This is how many people stopped following you in this time.',
    },
    like: {
      'zh-CN': '好比订报的人来说一声：下个月不用送了。这个月来说的有几位。',
      en: 'Some who get your paper tell you to stop bringing it. You count how many said so this month.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人取消了关注。',
        en: '{period}, {value} people stopped following.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人走是常事，页面也不写原因。为什么走，这里看不出。',
        en: 'People come and go, and the page gives no reason. The number can not tell why they left.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能新来的人多，有几位又走了。',
        en: 'The page says it is {change} more than {against}. It may be chance, or many new people came and a few left again.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，安静的几天，来和走都少。',
        en: 'The page says it is {change} less than {against}. It may be chance. On quiet days few come and few go.',
      },
    },
    step: {
      'zh-CN': '翻到取关最多的那天，记下当天发了什么。',
      en: 'Find the day when most people left. Note what you posted on it.',
    },
    help: {
      text: {
        'zh-CN': '看你内容的是些什么人，可以读“看懂观众画像”（3.2.1）。',
        en: 'Who watches what you post? See the card on getting to know your viewers (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '走的人只是一面，要和新来的粉丝一起看。',
        en: 'Those who leave are one side of it. See the new followers too.',
      },
    ],
  },
  examples: [
    {
      text: '取关粉丝数',
      platform: 'douyin',
    },
    {
      text: '取关粉丝数',
      platform: 'taobao',
    },
  ],
});
