import { defineMetric } from './types';

export default defineMetric({
  id: 'watch-old-fan-share',
  name: {
    'zh-CN': '观看老粉占比',
    en: 'Share of old fans among viewers',
  },
  definition: {
    'zh-CN': '观众里老粉丝的占比。',
    en: 'Share of viewers who were fans before.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'visitor',
  better: 'depends',
  aliases: [],
  labels: {
    douyin: ['观看老粉占比'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '开播前就关注了的观众，占全部观众多少。直播中才关注的不算老粉。',
        en: 'Viewers who were fans before the show, as a share of all viewers. Those who follow during the show are not old fans.',
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
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '直播的观众里，开播前就关注你的人有多少。',
      en: 'Of the people who watched, this is how many followed you before the live show began.',
    },
    like: {
      'zh-CN': '好比戏台下坐了 20 个人，有 6 个在开锣前就是老相识。',
      en: 'Twenty people sit before a small stage. Six of them knew the players before the first gong.',
    },
    number: {
      value: {
        'zh-CN': '{period}来看直播的人，有新有旧。每 {outOf} 个里，大约有 {of} 个早就关注了。',
        en: 'New and old faces watched {period}. Of every {outOf} viewers, about {of} had followed you before.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '老朋友多和新面孔多，各有各的好。只看占比，看不出哪样更合适。',
        en: 'Old friends are nice and so are new faces. From the share alone we can not tell which is better for you.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。也许新来的人少了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Perhaps fewer new people came, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。也许新面孔多了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. There may be more new faces, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '数一数上一场直播里，你叫出名字的老朋友有几位。',
      en: 'Count the old friends you greeted by name in your last live show.',
    },
    help: {
      text: {
        'zh-CN': '常来的人各是什么样，可以用“客人分一分”（3.4.3）。',
        en: 'To sort out who keeps coming, use the card “Sort your buyers” (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '这个数很高，也可能是新来的人少。',
        en: 'A very high number may mean that few new people came.',
      },
    ],
  },
  examples: [
    {
      text: '观看老粉占比',
      platform: 'douyin',
    },
  ],
});
