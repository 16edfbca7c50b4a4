import { defineMetric } from './types';

export default defineMetric({
  id: 'guided-visits',
  name: {
    'zh-CN': '引导访问量',
    en: 'Ad-guided visits',
  },
  definition: {
    'zh-CN': '广告带来的访问次数。',
    en: 'Visits credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'visit',
  better: 'higher',
  aliases: ['进店访问量'],
  labels: {
    taobao: ['引导访问量'],
    xiaohongshu: ['进店访问量'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '广告带来的访问，按次数算，不按人算。',
        en: 'Visits put down to ads. They count visits and not people.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '小红书看广告点击后 7 天里，进店或看商品的次数。',
        en: 'Xiaohongshu counts visits to the shop or product within 7 days of the ad click.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '引导访问量，就是广告带人来看了几次。一个人来三次，算三次。',
      en: 'This is how many visits the ads brought. Someone who comes three times makes three visits.',
    },
    like: {
      'zh-CN': '好比村口立块饭馆的路牌。一位司机中午来、晚上又来，记两次。',
      en: 'A road sign shows the way to an inn. A driver who comes at noon and again at night makes two visits.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告带来 {value} 次访问。',
        en: '{period}, ads led to {value} visits.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '来得多，可能是喜欢，也可能是没找到。看不出是哪样。',
        en: 'Many visits may mean they like it or can not find it. We can not tell which from here.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能有人来了又来，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Some may have come twice, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。看看选的天数变没变，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. The days you chose may differ, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '试一次，从店里首页走到付款前一页。',
      en: 'Try the way once from your shop page to the last step before paying.',
    },
    help: {
      text: {
        'zh-CN': '来了的人在哪一步停住，可以请社工陪着走一遍（3.4.1）。',
        en: 'Where do visitors stop? Let your coach walk the way with you (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '两张报表看的天数不同，这个数就不能比。',
        en: 'Reports that look at different numbers of days can not be compared.',
      },
    ],
  },
  examples: [
    {
      text: '引导访问量',
      platform: 'taobao',
    },
    {
      text: '进店访问量',
      platform: 'xiaohongshu',
    },
  ],
});
