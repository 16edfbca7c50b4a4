import { defineMetric } from './types';

export default defineMetric({
  id: 'interactions',
  name: {
    'zh-CN': '互动量',
    en: 'Interactions',
  },
  definition: {
    'zh-CN': '广告带来的点赞评论等总次数。',
    en: 'Likes, saves, follows, comments and shares from ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['互动量'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '广告带来的几种动作，加在一起算。',
        en: 'Several kinds of actions from ads, added up.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '聚光加的是点赞、收藏、关注、评论、分享。点赞和评论只看点广告后 1 小时。',
        en: 'Juguang adds likes, saves, follows, comments and shares. Likes and comments count within 1 hour after the ad click.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['ad-interactions'],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59476758293',
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
      'zh-CN': '互动量，就是广告换来的点赞、收藏、关注、评论和分享，一共几次。',
      en: 'Interactions are the likes, saves, follows, comments and shares that ads brought, all in one sum.',
    },
    like: {
      'zh-CN': '好比街上唱曲，有人拍手，有人搭话，有人喊朋友来。每样记一笔。',
      en: 'Someone sings in the street. One claps, one talks to the singer, one calls a friend. Each gets a mark.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告换来 {value} 次互动。',
        en: '{period}, ads brought {value} likes, comments and the like.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一声夸和一句问价，在这里都算一次。看不出谁想买。',
        en: 'Praise and a question about the price both count as one. We can not tell who wants to buy.',
      },
    },
    step: {
      'zh-CN': '读 5 条最近的评论，里面有几条在问价钱。',
      en: 'Read the 5 newest comments. How many of them ask for the price?',
    },
    help: {
      text: {
        'zh-CN': '想看看是什么样的人在说话，可以看“看懂观众画像”（3.2.1）。',
        en: 'What kind of people speak up? See the card “Know your audience” (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '说话的人多，不等于成交。',
        en: 'Lively does not mean sold.',
      },
    ],
  },
  examples: [
    {
      text: '互动量',
      platform: 'xiaohongshu',
    },
  ],
});
