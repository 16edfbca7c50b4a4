import { defineMetric } from './types';

export default defineMetric({
  id: 'video-plays',
  name: {
    'zh-CN': '播放次数',
    en: 'Video views',
  },
  definition: {
    'zh-CN': '视频被播放的次数。',
    en: 'Times a video began to play.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['播放数', '播放量', 'VV', '视频播放量'],
  labels: {
    taobao: ['播放次数'],
    douyin: ['播放数'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['Video views', 'VV'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '视频每开始播一次，就记一次，看多久都一样。',
        en: 'Each start of a video counts once, however long it was watched.',
      },
    ],
    taobao: [
      {
        'zh-CN': '自动播放的次数也在里面。',
        en: 'Plays that start by themselves are in it.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '在广告页上，视频开始播就记一次。重播不再记。',
        en: 'On the ad pages, a play counts when the video begins. Replays are not counted.',
      },
    ],
  },
  drivers: ['video-gmv'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/key-reporting-metrics-spark-ads-video-shopping-ads',
    },
    {
      kind: 'recall',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '你的视频一共开始播放了多少次。看一眼就走的，也算一次。',
      en: 'This counts how often your videos began to play. A quick glance counts too.',
    },
    like: {
      'zh-CN': '好比柜台上的收音机，一天被拧开 12 次。哪怕响一声就关，也算一次。',
      en: 'Think of the radio on your counter. It is switched on 12 times a day, even if only for a second.',
    },
    number: {
      value: {
        'zh-CN': '{period}，你的视频开始播放了 {value} 次。',
        en: '{period}, your videos began to play {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '播得多，不等于看得久。单凭次数，看不出大家爱看哪一段。',
        en: 'Many plays do not mean long viewing. From the count alone we can not tell which part people liked.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。里面可能有一划而过的，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Some may be quick swipes, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，划走的人少了也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance. Fewer quick swipes would look like this too.',
      },
    },
    step: {
      'zh-CN': '挑播得最多的一条视频，听一听第一句话说了什么。',
      en: 'Pick the video that played most. Listen to its first words.',
    },
    help: {
      text: {
        'zh-CN': '下一条拍什么，可以用“一条视频的计划”理一理（3.2.1）。',
        en: 'What to film next? Sort it out with the card “Plan for one video” (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '播半秒就被划走，也记一次。',
        en: 'A play of half a second is counted as well.',
      },
      {
        'zh-CN': '没人点它、自己播起来的，有的平台也算。',
        en: 'On some platforms, plays that start by themselves count too.',
      },
    ],
  },
  examples: [
    {
      text: '播放次数',
      platform: 'taobao',
    },
    {
      text: '播放数',
      platform: 'douyin',
    },
  ],
});
