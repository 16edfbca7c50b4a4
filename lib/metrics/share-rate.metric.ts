import { defineMetric } from './types';

export default defineMetric({
  id: 'share-rate',
  name: {
    'zh-CN': '分享率',
    en: 'Share rate (live)',
  },
  definition: {
    'zh-CN': '分享次数和观看的比例。',
    en: 'Shares against viewers of the live session.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['分享率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '分享次数和直播的观看相比。分母是什么，平台没有写明。',
        en: 'Shares are set against the viewers of the live show. The platform does not say what it divides by.',
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
      at: 'public source file 54643145155',
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
      'zh-CN': '有人把直播间转给别人。这是转的次数和观看相比的结果。',
      en: 'Some viewers pass your live room on. This sets those shares against the people watching.',
    },
    like: {
      'zh-CN': '好比听完评书，有人回家讲给邻居听。每 100 回听书，有 4 回这样的转述。',
      en: 'After a story hour, some guests retell the tale at home. Out of 100 visits, 4 end in a retelling.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有人把直播转给了别人。把观看算作 {outOf}，分享大约有 {of}。',
        en: '{period}, some people passed the live room on. With {outOf} on the viewing side, there were about {of} shares.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '底数是什么，页面没写。只能和自己以前比，一次看不出好坏。',
        en: 'The page does not say what it divides by. It says more next to your own past. From one look we can not tell if it is good.',
      },
    },
    step: {
      'zh-CN': '写一句观众愿意转给朋友的话，贴在开播的桌边。',
      en: 'Write one line a viewer might pass on to a friend. Keep it by your desk.',
    },
    help: {
      text: {
        'zh-CN': '想和别的店互相介绍，可以看“互相推荐”（3.3.1）。',
        en: 'Two shops can send guests to each other. The card “Recommend each other” shows how (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '只适合和自己以前比，不适合和别家比。',
        en: 'It is good for a look at your own past. It is no good for other shops.',
      },
    ],
  },
  examples: [
    {
      text: '分享率',
      platform: 'douyin',
    },
  ],
});
