import { defineMetric } from './types';

export default defineMetric({
  id: 'video-gmv',
  name: {
    'zh-CN': '短视频成交金额',
    en: 'Video GMV',
  },
  definition: {
    'zh-CN': '从短视频卖出的金额。',
    en: 'Sales through short videos.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['视频引导成交金额', '引导支付金额', '短视频 GMV'],
  labels: {
    wechat: ['短视频成交金额'],
    taobao: ['引导支付金额'],
    'tiktok-shop': ['Video GMV'],
    shopee: ['Sales from Seller Video'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '从短视频卖出的钱，早先发的视频也算。',
        en: 'Money sold through short videos, earlier ones included.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '能在视频里点商品买的，这样卖出的钱才算。',
        en: 'It is the sales made through videos in which people can shop.',
      },
    ],
  },
  drivers: ['video-plays'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopoverall',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56448398863 (TikTok product export headers per channel)',
    },
    {
      kind: 'url',
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=813364865828654',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
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
      'zh-CN': '从短视频来买的钱，加在一起。以前发的视频，现在卖出的也算。',
      en: 'This adds up what was sold through short videos. Old videos that still sell are part of it.',
    },
    like: {
      'zh-CN': '好比一张菜谱贴在菜摊上好些天，照着它买菜的人付了 80 元。',
      en: 'A recipe hangs on a vegetable stall for days. People who shop by it pay 80 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，经过短视频卖出了 {value}。',
        en: '{period}, short videos brought sales of {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '新旧视频卖的钱混在一起。看不出这周新拍的带来多少。',
        en: 'Old and new videos are mixed here. So we can not tell what the videos of this week brought.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。也许旧视频又有人看，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. An old video may have found new eyes, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能最近播放少了。',
        en: 'The page says it is {change} less than {against}. It may be chance, or there were fewer plays of late.',
      },
    },
    step: {
      'zh-CN': '找卖得最多的一条视频，记下它是哪天发的。',
      en: 'Find the video that sold most. Note the day it was posted.',
    },
    help: {
      text: {
        'zh-CN': '接下来一周发什么，可以填“一周内容表”（3.2.2）。',
        en: 'Plan the next seven days on the card “What to post this week” (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '它不只是这一周新视频的成果。',
        en: 'It is not just the result of what you posted this week.',
      },
      {
        'zh-CN': '名字里有“成交金额”，却只是短视频那一块。',
        en: 'The name may sound like all sales. It is the short video part only.',
      },
    ],
  },
  examples: [
    {
      text: '短视频成交金额',
      platform: 'wechat',
    },
    {
      text: '引导支付金额',
      platform: 'taobao',
    },
  ],
});
