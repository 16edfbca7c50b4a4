import { defineMetric } from './types';

export default defineMetric({
  id: 'live-comments',
  name: {
    'zh-CN': '直播间评论次数',
    en: 'Live comments',
  },
  definition: {
    'zh-CN': '直播间评论的条数。',
    en: 'Number of comments in the room.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: ['评论次数', '评论数', '直播间评论数'],
  labels: {
    douyin: ['直播间评论次数', '评论次数'],
    kuaishou: ['直播间评论数'],
    xiaohongshu: ['直播间评论次数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '直播间评论的条数，一个人可以发很多条。',
        en: 'Number of comments in the room; one person may write many.',
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
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
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
      'zh-CN': '直播间评论次数，就是直播间里一共有几条评论。一个人发五条，就是五条。',
      en: 'This is how many comments were written in your live room. Five from one person are five.',
    },
    like: {
      'zh-CN': '好比茶馆门口的留言本。一个人写三条，本子上就多三条。',
      en: 'In a tea house lies a book for messages. If one guest writes three, the book has three more.',
    },
    number: {
      value: {
        'zh-CN': '{period}，直播间里有 {value} 条评论。',
        en: '{period}, there were {value} comments in your live room.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '夸的、问的、抱怨的都算在一起。光数条数，看不出大家高不高兴。',
        en: 'Praise, questions and complaints are all in it. From the count we can not tell how people feel.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，一个人也能发很多条。',
        en: 'The page says it is {change} more than {against}. It may be chance. One person alone can write a lot.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，安静听的人也是客人。',
        en: 'The page says it is {change} less than {against}. It may be chance. Those who listen in silence are guests too.',
      },
    },
    step: {
      'zh-CN': '读一遍上一场的评论，哪个问题问得最多。',
      en: 'Read the comments of your last session. Which question comes up most often?',
    },
    help: {
      text: {
        'zh-CN': '想看看这些话后面是什么人，可以读“数字背后是人”（3.2.3）。',
        en: 'Who are the people behind these lines? There is a card that asks the same (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '评论多，可能是在抱怨。要看写了什么。',
        en: 'Many comments may be complaints. Read what they say.',
      },
      {
        'zh-CN': '条数不是人数。',
        en: 'Lines written are not people.',
      },
    ],
  },
  examples: [
    {
      text: '直播间评论次数',
      platform: 'douyin',
    },
    {
      text: '直播间评论数',
      platform: 'kuaishou',
    },
  ],
});
