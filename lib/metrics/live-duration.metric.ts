import { defineMetric } from './types';

export default defineMetric({
  id: 'live-duration',
  name: {
    'zh-CN': '直播时长',
    en: 'Live duration',
  },
  definition: {
    'zh-CN': '直播开了多久。',
    en: 'Length of the live session.',
  },
  category: 'content-live',
  unit: 'hours',
  base: 'live session',
  better: 'depends',
  aliases: ['开播时长(分钟)', '直播时长(分钟)'],
  labels: {
    douyin: ['直播时长(分钟)'],
    taobao: ['开播时长(分钟)'],
  },
  unverifiedLabels: {},
  formula: null,
  unitByPlatform: {
    douyin: 'minutes',
    taobao: 'minutes',
  },
  counting: {
    all: [
      {
        'zh-CN': '直播开了多久。单位要看清，算每小时的数前先换成小时。',
        en: 'Length of the session. Check the unit and convert before you divide.',
      },
    ],
    douyin: [
      {
        'zh-CN': '导出的表里是分钟。',
        en: 'In exports it is in minutes.',
      },
    ],
    taobao: [
      {
        'zh-CN': '导出的开播时长，单位是分钟。',
        en: 'The exported session length is given in minutes.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
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
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/guide/operation/analytics.html',
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
      'zh-CN': '直播时长，就是这一场直播开了多久。',
      en: 'This is how long your live session lasted.',
    },
    like: {
      'zh-CN': '好比夜市从点灯到收灯，一共亮了多久。',
      en: 'Think of a night market, from the first lamp lit to the last one put out.',
    },
    number: {
      value: {
        'zh-CN': '{period}，直播一共开了 {value}。',
        en: '{period}, you were live for {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '播得长、播得短，本身没有好坏，从时间也看不出。要和卖出的放一起。',
        en: 'Long or short is not good or bad in itself. By the clock alone we can not tell; look at what you sold.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，长短各有各的道理。',
        en: 'The page says it is {change} more than {against}. It may be chance. A long session and a short one each have their place.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，歇一歇也是安排。',
        en: 'The page says it is {change} less than {against}. It may be chance. A rest is part of a plan too.',
      },
    },
    step: {
      'zh-CN': '算一算，这一场平均一小时卖了几单。',
      en: 'Work out how many orders came per hour of this session.',
    },
    help: {
      text: {
        'zh-CN': '一个人播太累，可以“找伙伴”（3.3.1）。',
        en: 'Is it too much for one voice? Look for a partner to share the hours (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '导出的表常用分钟。算每小时的数，先换成小时。',
        en: 'Exports are often in minutes. Turn them into hours before you divide.',
      },
      {
        'zh-CN': '播得久，不等于卖得多。',
        en: 'More time on air need not mean more sales.',
      },
    ],
  },
  examples: [
    {
      text: '直播时长(分钟)',
      platform: 'douyin',
    },
    {
      text: '开播时长(分钟)',
      platform: 'taobao',
    },
  ],
});
