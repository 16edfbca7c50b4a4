import { defineMetric } from './types';

export default defineMetric({
  id: 'window-gmv',
  name: {
    'zh-CN': '橱窗成交金额',
    en: 'Showcase sales',
  },
  definition: {
    'zh-CN': '从橱窗卖出的金额。',
    en: 'Sales from the product showcase.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    wechat: ['橱窗成交金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '只算橱窗卖出的钱，直播和短视频卖的不在里面。',
        en: 'Showcase sales only. What live rooms and short videos sold is not in it.',
      },
    ],
    wechat: [
      {
        'zh-CN': '页面把卖出的钱分成直播、短视频、橱窗、分享和其他。这里是橱窗那一块。',
        en: 'The page splits sales into live, video, showcase, share and other. This is the showcase part.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
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
      'zh-CN': '客人从你的橱窗里买东西，一共付的钱。',
      en: 'This is the money from goods that people bought in your showcase.',
    },
    like: {
      'zh-CN': '好比裁缝铺临街的玻璃柜，路人指着柜里的衣裳来买，付了 150 元。',
      en: 'Think of a tailor with a glass case on the street. People point at a coat inside and pay 150 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，橱窗里卖出了 {value}。',
        en: '{period}, the showcase sold goods for {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '橱窗只是几条路里的一条。单看它，看不出全店卖得怎么样。',
        en: 'The showcase is one of several ways to buy. From it we can not tell how the whole shop did.',
      },
    },
    step: {
      'zh-CN': '打开你的橱窗，数一数第一屏摆了几件货。',
      en: 'Open your showcase. Count the goods on the first screen.',
    },
    help: {
      text: {
        'zh-CN': '摆什么在前面，可以用“商品页体检”看一遍（3.4.1）。',
        en: 'Unsure what to put in front? Go through the card “Product page check-up” (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '名字里有“成交金额”，其实只是其中一部分。',
        en: 'The name speaks of sales, yet it is just one part of them.',
      },
    ],
  },
  examples: [
    {
      text: '橱窗成交金额',
      platform: 'wechat',
    },
  ],
});
