import { defineMetric } from './types';

export default defineMetric({
  id: 'live-viewers',
  name: {
    'zh-CN': '直播间观看人数',
    en: 'Live viewers (people)',
  },
  definition: {
    'zh-CN': '进过直播间的不重复人数。',
    en: 'Distinct people who entered the live room.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['观看人数', '直播间整体观看人数', '浏览人数'],
  labels: {
    douyin: ['直播间观看人数', '直播间整体观看人数'],
    taobao: ['浏览人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '进过直播间的人，不重复算。同一个人进几次只算一次。',
        en: 'De-duplicated people who entered the room. One person who enters several times counts once.',
      },
    ],
  },
  drivers: ['live-impressions', 'live-enter-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      'zh-CN': '直播间观看人数，就是进过直播间的人。同一个人进几次，只算一个。',
      en: 'These are the people who came into your live room. One person counts once, no matter how often they come in.',
    },
    like: {
      'zh-CN': '好比看露天电影的乡亲。有人出去买水又回来，还是那一位。',
      en: 'Villagers watch a film in the open air. Someone who goes for water and comes back is still one.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人进过你的直播间。',
        en: '{period}, {value} people came into your live room.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '坐了多久、听没听进去，人数不会说。所以看不出这场讲得怎样。',
        en: 'How long did they stay, and did they listen? Heads do not say, so we can not tell how the show went.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能直播间被更多人看到了。',
        en: 'The page says it is {change} more than {against}. It may be chance, or the room was shown to more people.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，看到直播间的人少，进来的也少。',
        en: 'The page says it is {change} less than {against}. It may be chance. When fewer see the room, fewer come in.',
      },
    },
    step: {
      'zh-CN': '记下这一场几点开播，来了多少人。',
      en: 'Write down when you went live and how many people came.',
    },
    help: {
      text: {
        'zh-CN': '想把开播的日子排一排，可以用“一周内容表”（3.2.2）。',
        en: 'On which days do you go live? Lay them out on the weekly sheet (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '观看次数是另一列。先看清写的是人还是次。',
        en: 'Views are another column. See first if it says people or views.',
      },
    ],
  },
  examples: [
    {
      text: '直播间观看人数',
      platform: 'douyin',
    },
    {
      text: '浏览人数',
      platform: 'taobao',
    },
  ],
});
