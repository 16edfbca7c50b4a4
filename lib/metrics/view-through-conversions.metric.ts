import { defineMetric } from './types';

export default defineMetric({
  id: 'view-through-conversions',
  name: {
    'zh-CN': '浏览型转化次数',
    en: 'View-through conversions',
  },
  definition: {
    'zh-CN': '看过广告没点、后来成交的次数。',
    en: 'Conversions after seeing an ad without clicking.',
  },
  category: 'ads',
  unit: 'count',
  base: 'event',
  better: 'depends',
  aliases: [],
  labels: {
    'google-ads': ['View-through conv.'],
  },
  unverifiedLabels: {
    'google-ads': ['浏览型转化次数'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看过广告、没点，后来成交的次数。不算在转化数里。',
        en: 'Goals reached after someone saw an ad and did not click. They are not part of ad conversions.',
      },
    ],
    'google-ads': [
      {
        'zh-CN': '谷歌说的是看了图片或视频广告、没有互动，后来达成目标的人。',
        en: 'Google counts people who saw a picture or video ad, did not interact, and later converted.',
      },
    ],
  },
  drivers: ['ad-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
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
      'zh-CN': '浏览型转化次数，就是看过广告没有点，后来自己来成交，这样有几次。',
      en: 'It counts each time someone saw an ad, did not click, and later still reached the goal.',
    },
    like: {
      'zh-CN': '好比有人坐车看见墙上的大字，没下车。过几天，自己找上门来买。',
      en: 'Someone sees your big letters on a wall from the bus and rides on. Days later he comes to buy.',
    },
    number: {
      value: {
        'zh-CN': '{period}，看过没点、后来成交的有 {value} 次。',
        en: '{period}, there were {value} such cases: a look, no click, and later a sale.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '他们没有广告，也许一样会来。广告有没有用，看不出。',
        en: 'They may have come without the ad as well. So we can not tell if the ad helped.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。这里不分好坏，展示多了会这样，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. That is not good or bad in itself. More showings do this, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。这里不分好坏，展示少了会这样，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. That alone is not good or bad. Fewer showings do this, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '问一位新客人，是在哪里先知道你的。',
      en: 'Ask one new buyer where they first heard of you.',
    },
    help: {
      text: {
        'zh-CN': '客人在哪几处遇见你，可以来画“客人在哪里看到我”（3.4.2）。',
        en: 'Where do people meet your name? Draw it with your coach (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '它不在“转化数”里，两个数别加起来。',
        en: 'It is not inside “Conversions”. Each stands on its own.',
      },
    ],
  },
  examples: [
    {
      text: 'View-through conv.',
      platform: 'google-ads',
    },
  ],
});
