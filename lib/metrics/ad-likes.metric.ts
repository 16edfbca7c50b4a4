import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-likes',
  name: {
    'zh-CN': '广告点赞次数',
    en: 'Likes from ads',
  },
  definition: {
    'zh-CN': '广告带来的点赞次数。',
    en: 'Likes credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['点赞次数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是点赞的次数，要算在广告名下的。',
        en: 'Likes are counted, those credited to ads.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '点广告以后 1 小时里点的赞，才算进来。',
        en: 'A like goes in if it comes within 1 hour after the ad click.',
      },
      {
        'zh-CN': '互动量是赞、收藏、关注、评论和分享加起来，这里只拿出赞。',
        en: 'All reactions are likes, saves, follows, comments and shares; this is the likes alone.',
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
      'zh-CN': '广告点赞次数，就是广告带来了几次点赞。它是“互动量”里的一份。',
      en: 'This is how many likes your ad brought. It is one part of all the ways people react to it.',
    },
    like: {
      'zh-CN': '好比戏台口贴了海报，看的人竖起大拇指。竖一回，记一回。',
      en: 'A poster hangs by the stage. Someone looks at it and puts a thumb up. Each thumb up is one.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告得到 {value} 次点赞。',
        en: '{period}, your ad got {value} likes.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点赞的人，有的只是路过。卖得怎样，看赞数看不出。',
        en: 'Some of these people are just passing by. We can not tell from likes how well you sell.',
      },
    },
    step: {
      'zh-CN': '读一读得赞最多的那条广告，标题怎么写的。',
      en: 'Read the title of the ad that got the most likes.',
    },
    help: {
      text: {
        'zh-CN': '想把打动人的那句写短，可以看“一句话说清楚”（3.4.2）。',
        en: 'Want to put your best line in few words? See the card for one clear sentence (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '点赞和想买，是两回事。',
        en: 'To like a thing and to want to buy it are not the same.',
      },
    ],
  },
  examples: [
    {
      text: '点赞次数',
      platform: 'xiaohongshu',
    },
  ],
});
