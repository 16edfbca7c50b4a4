import { defineMetric } from './types';

export default defineMetric({
  id: 'like-rate',
  name: {
    'zh-CN': '点赞率（直播）',
    en: 'Like rate (live)',
  },
  definition: {
    'zh-CN': '点赞次数除以观看次数。',
    en: 'Likes divided by views of the live session.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['点赞率'],
  labels: {
    douyin: ['点赞率'],
    'tiktok-shop': ['Like rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '点赞次数和直播的观看情况相比。除以什么，平台没有写明。',
        en: 'Likes are set against the viewers of the live show. What exactly they are divided by is not written down.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '点赞次数除以观看次数。一个人多点几下，全都算。',
        en: 'Likes are divided by views. All taps of one person count.',
      },
    ],
  },
  drivers: ['live-views'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
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
      'zh-CN': '直播里收到的赞，和观看次数比一比。一个人可以点很多个赞。',
      en: 'This sets the likes in a live show against its views. One person may tap like many times.',
    },
    like: {
      'zh-CN': '好比唱戏时的叫好声，每有 10 回落座，就听见 7 声好。一人能喊几声。',
      en: 'At the opera people shout bravo. For every 10 seats taken there are 7 shouts. One guest may shout more than once.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的直播。每 {outOf} 次观看，大约有 {of} 个赞。',
        en: 'This is about live shows {period}. For every {outOf} views there were about {of} likes.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一位热心人连点几十下，这个数就高。所以看不出有多少人喜欢。',
        en: 'One keen viewer who taps on and on makes it high. So we can not tell how many people liked it.',
      },
    },
    step: {
      'zh-CN': '听一听赞最多的那一分钟，你在讲什么。',
      en: 'Listen to the minute with the most likes. What were you talking about?',
    },
    help: {
      text: {
        'zh-CN': '想看别的小店怎么和观众说话，可以读“小店案例”（3.1.2）。',
        en: 'How do other small shops talk to viewers? Read the card “Stories of small shops” (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '它可以比观看次数还多，有份样表是 100 次观看 202 个赞。',
        en: 'It can pass the views: one sample page had 202 likes for each 100 views.',
      },
      {
        'zh-CN': '有的平台没写明拿什么作底数，跟自己以前比就好。',
        en: 'Some platforms do not say what they divide by. Your own past is the best measure.',
      },
    ],
  },
  examples: [
    {
      text: '点赞率',
      platform: 'douyin',
    },
    {
      text: 'Like rate',
      platform: 'tiktok-shop',
    },
  ],
});
