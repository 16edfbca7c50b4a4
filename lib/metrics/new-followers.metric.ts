import { defineMetric } from './types';

export default defineMetric({
  id: 'new-followers',
  name: {
    'zh-CN': '新增粉丝数',
    en: 'New followers',
  },
  definition: {
    'zh-CN': '这段时间新关注的人数。',
    en: 'People who began to follow in the period.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['涨粉量', '新增关注数', '新增粉丝（关注）'],
  labels: {
    douyin: ['新增粉丝数', '新增关注数'],
    taobao: ['新增粉丝数'],
    kuaishou: ['涨粉量', '新增关注数'],
    shopee: ['New Followers'],
    'tiktok-shop': ['New followers'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '这段时间开始关注店或账号的人。取消关注的一般不减，页面名字也没有说明。',
        en: 'People who began to follow the shop or account in the period. Unfollows are not taken out, and the label does not say so.',
      },
    ],
  },
  drivers: ['live-views', 'video-plays'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
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
      'zh-CN': '这段时间里，有多少人新关注了你。',
      en: 'This is how many people began to follow you in this time.',
    },
    like: {
      'zh-CN': '好比修车铺墙上的便条本，这周又有几个人写下电话。',
      en: 'A bike shop keeps a pad on the wall. This week some more people wrote down their phone number.',
    },
    number: {
      value: {
        'zh-CN': '{period}，新关注你的有 {value} 个人。',
        en: '{period}, {value} people began to follow you.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '走掉的人没有从里面减去。关注的人到底多没多，看不出。',
        en: 'People who left stay in this count. So we can not tell if you have more followers in the end.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能看直播和视频的人多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It may be chance, or more people saw your live shows and videos.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能这几天没怎么播、没怎么发。',
        en: 'The page says it is {change} less than {against}. It may be chance, or you went live less and posted less.',
      },
    },
    step: {
      'zh-CN': '看一看，新关注最多的那天，你发了什么。',
      en: 'Look up the day with the most new followers. What did you post?',
    },
    help: {
      text: {
        'zh-CN': '下周哪天发什么，可以填一张“一周内容表”（3.4.1）。',
        en: 'What to post on which day? Fill in the week of posts card (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '要和取消关注的人数放在一起，才知道多了还是少了。',
        en: 'Put it next to those who left, to know if there are more or fewer.',
      },
    ],
  },
  examples: [
    {
      text: '新增粉丝数',
      platform: 'douyin',
    },
    {
      text: '新增粉丝数',
      platform: 'taobao',
    },
  ],
});
