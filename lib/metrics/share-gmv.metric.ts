import { defineMetric } from './types';

export default defineMetric({
  id: 'share-gmv',
  name: {
    'zh-CN': '商品分享支付金额',
    en: 'Sales from product shares',
  },
  definition: {
    'zh-CN': '从商品分享卖出的金额。',
    en: 'Sales from shared product links.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    wechat: ['商品分享支付金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '别人点开分享的商品链接来买，付的钱才算。',
        en: 'Money from people who bought through a shared product link.',
      },
    ],
    wechat: [
      {
        'zh-CN': '后台把卖出的钱分成五块，有直播、短视频、橱窗、分享和其他。这里是分享。',
        en: 'The back office splits sales in five: live, video, showcase, share and other. This one is share.',
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
      'zh-CN': '有人把商品分享出去，别人点开来买，付了这些钱。',
      en: 'Someone passes on a product link, and another person opens it and buys. This adds up that money.',
    },
    like: {
      'zh-CN': '好比喜宴上，有人把你家点心的纸条递给同桌。同桌照着来买，付了 60 元。',
      en: 'At a wedding table, a guest hands on the note with your cakes. The next guest orders for 60 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，经分享卖出了 {value}。',
        en: '{period}, shared links led to orders of {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '谁分享的，分享给了谁，这里没有写。所以看不出是哪位帮了忙。',
        en: 'It does not say who shared or with whom. So we can not tell whose help it was.',
      },
    },
    step: {
      'zh-CN': '打开一件常卖的货，试着把链接发给自己看看样子。',
      en: 'Open an item that often sells. Send the link to yourself to see how it looks.',
    },
    help: {
      text: {
        'zh-CN': '对帮你传话的客人，可以看“谢谢，再请一句话”（3.4.3）。',
        en: 'For buyers who pass the word on, see the card “Thanks, and one more word” (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '它只是全店卖出的一部分。',
        en: 'It is just one part of what the shop sold.',
      },
    ],
  },
  examples: [
    {
      text: '商品分享支付金额',
      platform: 'wechat',
    },
  ],
});
