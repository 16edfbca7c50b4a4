import { defineMetric } from './types';

export default defineMetric({
  id: 'video-viewers',
  name: {
    'zh-CN': '播放人数',
    en: 'Video viewers',
  },
  definition: {
    'zh-CN': '看过视频的不重复人数。',
    en: 'Distinct people who played the video.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['播放人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '播放过视频的人数，去掉重复，一人只算一次。',
        en: 'People who played the video, each one counted once.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
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
      'zh-CN': '看过你视频的一共几个人。同一个人看多少遍，都算一个。',
      en: 'This counts the people who played your videos. Someone who plays one many times is one person.',
    },
    like: {
      'zh-CN': '好比小区晚上放电影，谁进出几趟都不管，只认脸，一共 12 张脸。',
      en: 'It is film night in the yard. People come and go, but you count faces: there are 12.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人看过你的视频。',
        en: '{period}, {value} people played your videos.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的人是常看的，有的是头一回。这个数看不出是哪一种人多。',
        en: 'Some watch you often, some for the first time. We can not tell from this which group is bigger.',
      },
    },
    step: {
      'zh-CN': '比一比播放的人数和次数，差了多少。',
      en: 'Compare the number of people with the number of plays. How big is the gap?',
    },
    help: {
      text: {
        'zh-CN': '想知道看视频的是哪些人，可以看“看懂观众画像”（3.2.1）。',
        en: 'To learn who watches your videos, open the card “Know your audience” (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '别和播放次数弄混。一个人能播很多次。',
        en: 'Do not mix it up with plays. One person can play many times.',
      },
    ],
  },
  examples: [
    {
      text: '播放人数',
      platform: 'taobao',
    },
  ],
});
