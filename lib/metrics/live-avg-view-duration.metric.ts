import { defineMetric } from './types';

export default defineMetric({
  id: 'live-avg-view-duration',
  name: {
    'zh-CN': '平均观看时长',
    en: 'Avg. viewing duration',
  },
  definition: {
    'zh-CN': '平均每次观看看了多久。',
    en: 'Average time per live view.',
  },
  category: 'content-live',
  unit: 'seconds',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['Avg. viewing duration per view'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '全部观看的时长，按观看次数来平均，不按人数。',
        en: 'The average time of a live view. It is taken over views, not over people.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '每次观看算一份。有一份样表里，大约是 32 秒。',
        en: 'It is worked out for each view. One sample shows about 32 seconds.',
      },
    ],
  },
  drivers: ['live-views'],
  seeAlso: ['live-avg-watch-time'],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
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
      'zh-CN': '观众每进来看一次，平均看多久。',
      en: 'Each time someone looks in, they stay a while. This is the average of those stays.',
    },
    like: {
      'zh-CN': '好比面馆窗前看师傅拉面。每回站的长短不同，摊平了是 20 秒。',
      en: 'People stop at a window to watch noodles being pulled. Some stops are long, some short: on average 20 seconds.',
    },
    number: {
      value: {
        'zh-CN': '{period}，每次观看平均是 {value}。',
        en: '{period}, the average view lasted {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人一闪而过，有人坐了半场。平均数看不出各有多少人。',
        en: 'One looks in for a blink, one stays half the show. From the average we can not tell how many of each.',
      },
    },
    step: {
      'zh-CN': '听一听直播的头一分钟，什么时候说到了货。',
      en: 'Listen to the first minute of a live show. When do you first speak of the goods?',
    },
    help: {
      text: {
        'zh-CN': '想练一练开口讲，可以照“跟着做一遍”（3.1.2）。',
        en: 'To practise how you talk, follow the card “Step by step” (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '它按次算。按人算的时长是另一个数，两个不能比。',
        en: 'It goes by views. The time for each person is another number and does not compare.',
      },
    ],
  },
  examples: [
    {
      text: 'Avg. viewing duration per view',
      platform: 'tiktok-shop',
    },
  ],
});
