import { defineMetric } from './types';

export default defineMetric({
  id: 'live-enter-rate',
  name: {
    'zh-CN': '曝光观看率',
    en: 'Exposure-to-entry rate (live)',
  },
  definition: {
    'zh-CN': '看到直播间后进来的比例。',
    en: 'Live views divided by room impressions.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['进房率', '曝光-进入率', '曝光观看率(次数)'],
  labels: {
    douyin: ['曝光观看率(次数)', '进房率'],
  },
  unverifiedLabels: {},
  formula: 'live-views / live-impressions',
  counting: {
    all: [
      {
        'zh-CN': '直播间观看次数，除以直播间展示次数。按次数算，按人算的会不一样。',
        en: 'Live views divided by room showings. It goes by times; the people version differs.',
      },
    ],
  },
  drivers: ['live-views', 'live-impressions'],
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
      'zh-CN': '曝光观看率，就是直播间每被看到 100 次，有几次进来了。它按次数算。',
      en: 'For 100 times your live room was shown, how often was it entered? It goes by times.',
    },
    like: {
      'zh-CN': '好比说书人在棚外敲锣，路人听见 100 回。有 6 回，帘子被掀开走了进来。',
      en: 'A storyteller beats a gong outside his tent. It is heard a hundred times, and six times someone steps in.',
    },
    number: {
      value: {
        'zh-CN': '看{period}的直播间。每被看到 {outOf} 次，进来约 {of} 次。',
        en: 'Think of your live room {period}. Out of every {outOf} times it was shown, it was entered about {of} times.',
      },
      withInputs: {
        'zh-CN':
          '{period}，直播间被看到 {liveImpressions} 次。进来看的有 {liveViews} 次。每 {outOf} 次里，进来 {of} 次。',
        en: '{period}, the room was shown {liveImpressions} times. It was entered {liveViews} times. Out of {outOf}, about {of} led inside.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '路过那一眼很短，赶上讲什么也有运气。看不出封面好不好。',
        en: 'A passing look is short, and what you are saying just then is luck. We can not tell if the cover works.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能看到的人正想买这类货。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or those who saw it wanted such goods.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，给更多生人看到时会低。',
        en: 'The page says it is {change} lower than {against}. It may be chance. When more strangers see it, it falls.',
      },
    },
    step: {
      'zh-CN': '拍一张镜头里的样子，用手机小图看清不清楚。',
      en: 'Take a photo of how you look on camera. Is it clear when it is as small as a stamp?',
    },
    help: {
      text: {
        'zh-CN': '想让人一眼认出你，可以找“设计帮手”（3.4.2）。',
        en: 'Would you like people to know you at a glance? The design helper can join you (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '还有按人算的一种，得出来不一样。',
        en: 'A version by people exists too, and it gives another result.',
      },
    ],
  },
  examples: [
    {
      text: '曝光观看率(次数)',
      platform: 'douyin',
    },
  ],
});
