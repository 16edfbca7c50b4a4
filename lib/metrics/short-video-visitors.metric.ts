import { defineMetric } from './types';

export default defineMetric({
  id: 'short-video-visitors',
  name: {
    'zh-CN': '短视频访客数',
    en: 'Short-video visitors',
  },
  definition: {
    'zh-CN': '看本店全屏短视频满3秒的人数。',
    en: "People who watched the shop's full-screen video 3 seconds.",
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['短视频访客数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看自己店的全屏视频，满 3 秒的人才算。',
        en: "People count when they watch the shop's own full-screen video for 3 seconds or more.",
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
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '短视频访客数，就是看本店全屏短视频满 3 秒的人数。',
      en: 'This is how many people watched your own full-screen video for at least 3 seconds.',
    },
    like: {
      'zh-CN': '好比打谷场放露天电影。停下看一会儿的才数，骑车路过的不数。',
      en: 'An open-air film runs in the square. You count those who stop for a while, not those who cycle by.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人看了你的短视频。',
        en: '{period}, {value} people watched your short video.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看完视频，有没有人进店，这里看不出。',
        en: 'From here we can not tell who came into the shop after the video.',
      },
    },
    step: {
      'zh-CN': '写下短视频的第一句话，有没有说到货。',
      en: 'Write down the first line of your video. Does it name the goods?',
    },
    help: {
      text: {
        'zh-CN': '下一条拍什么，可以看“一条视频的计划”（3.2.1）。',
        en: 'What should the next video show? Start with the video plan (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '看视频的人，不一定进店看商品。',
        en: 'Those who watch the video may not look at your goods.',
      },
    ],
  },
  examples: [
    {
      text: '短视频访客数',
      platform: 'taobao',
    },
  ],
});
