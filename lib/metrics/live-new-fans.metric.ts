import { defineMetric } from './types';

export default defineMetric({
  id: 'live-new-fans',
  name: {
    'zh-CN': '直播间新增粉丝数',
    en: 'New fans from live',
  },
  definition: {
    'zh-CN': '这场直播新增的粉丝数。',
    en: 'New followers gained from the live room.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['直播间整体新增粉丝数', '直播间新增粉丝量'],
  labels: {
    douyin: ['直播间整体新增粉丝数'],
    taobao: ['直播间新增粉丝数'],
    xiaohongshu: ['直播间新增粉丝量'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '直播带来的新增粉丝，不是全店的新增粉丝。',
        en: 'New followers gained from the live room, not those of the whole shop.',
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
      at: 'public source file 54643145155',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
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
      'zh-CN': '直播间新增粉丝数，就是因为直播，新关注你的人有几个。',
      en: 'This is how many people began to follow you from the live room.',
    },
    like: {
      'zh-CN': '好比赶完庙会，有几个人记下你的摊号，说下回还来找。',
      en: 'After the fair, a few people write down the number of your stand so that they can find you again.',
    },
    number: {
      value: {
        'zh-CN': '{period}，从直播间新关注的有 {value} 个人。',
        en: '{period}, {value} people began to follow you from the live room.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '关注了，以后来不来还要看。现在看不出能不能成老客。',
        en: 'They follow you now; will they come again? We can not tell yet if they become regulars.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，进来的新人多也会多。',
        en: 'The page says it is {change} more than {against}. It may be chance. More new faces bring more followers.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，来的多是老朋友时也会少。',
        en: 'The page says it is {change} less than {against}. It may be chance. If most who came follow you already, it falls.',
      },
    },
    step: {
      'zh-CN': '写一句给新粉丝的欢迎话。',
      en: 'Write one line to welcome a new follower.',
    },
    help: {
      text: {
        'zh-CN': '想让新来的人愿意留下，可以看“客人群怎么养”（3.4.1）。',
        en: 'New people have come: what now? The card on tending a guest group has ideas (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '它只算直播带来的，不是全店新增的。',
        en: 'Only those from live sessions are in it, not all new followers of the shop.',
      },
    ],
  },
  examples: [
    {
      text: '直播间整体新增粉丝数',
      platform: 'douyin',
    },
    {
      text: '直播间新增粉丝数',
      platform: 'taobao',
    },
  ],
});
