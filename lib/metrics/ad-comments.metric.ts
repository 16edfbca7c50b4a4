import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-comments',
  name: {
    'zh-CN': '广告评论次数',
    en: 'Comments from ads',
  },
  definition: {
    'zh-CN': '广告带来的评论次数。',
    en: 'Comments credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['评论次数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是评论的条数，要算在广告名下的。',
        en: 'Comments are counted, those credited to ads.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '点了广告后 1 小时里写的，才算。它和赞、收藏、关注、分享合成互动量。',
        en: 'It has to be written within 1 hour after the ad click. With likes, saves, follows and shares it makes up all reactions.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
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
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '广告评论次数，就是广告带来了几条评论。夸的、问的、抱怨的，都算。',
      en: 'This is how many comments your ad brought. Kind words count, and so do questions and complaints.',
    },
    like: {
      'zh-CN': '好比海报旁挂个本子，过路人写一条，就多一条。',
      en: 'A notebook hangs beside your poster. Each line a passer-by writes is one more.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告带来 {value} 条评论。',
        en: '{period}, your ad brought {value} comments.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '条数里看不出是夸还是怨，要读一读。',
        en: 'From the count we can not tell praise from complaint. You need to read them.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}多了 {change}。可能是碰巧，也可能是有人在问事，读几条会更明白。',
        en: 'The page says it is {change} more than {against}. It may be chance, or people are asking. Read a few of them.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，抱怨变少时，它也会少。',
        en: 'The page says it is {change} less than {against}. It may be chance. It also falls when there are fewer complaints.',
      },
    },
    step: {
      'zh-CN': '回一条最新的评论，先谢谢对方。',
      en: 'Answer the newest comment, with a thank you first.',
    },
    help: {
      text: {
        'zh-CN': '碰到抱怨不知怎么回，可以看“客服对话练习”（3.1.2）。',
        en: 'Not sure how to reply to a complaint? Try the card for practising replies (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '评论多，里面也可能有抱怨。',
        en: 'Many comments may also mean complaints.',
      },
    ],
  },
  examples: [
    {
      text: '评论次数',
      platform: 'xiaohongshu',
    },
  ],
});
