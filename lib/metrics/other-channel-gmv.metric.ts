import { defineMetric } from './types';

export default defineMetric({
  id: 'other-channel-gmv',
  name: {
    'zh-CN': '其他渠道成交金额',
    en: 'Sales from other channels',
  },
  definition: {
    'zh-CN': '其他渠道卖出的金额。',
    en: 'Sales from all remaining channels.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    wechat: ['其他渠道成交金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '前面列出的渠道以外，卖出的钱都归到这里。',
        en: 'What was sold outside the listed channels goes here.',
      },
    ],
    wechat: [
      {
        'zh-CN': '直播、短视频、橱窗和分享各有一块。剩下的，才归“其他”。',
        en: 'Live, video, showcase and share each have a part of their own. What remains is “other”.',
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
      'zh-CN': '几种主要的路以外，其他地方卖出的钱合在一起。',
      en: 'Some sales came by none of the main ways. They are put together here.',
    },
    like: {
      'zh-CN': '好比账本最后一栏写着“杂项”，零零碎碎加起来 45 元。',
      en: 'The last line of your cash book says “odds and ends”. Bits and pieces make 45 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}，其他渠道卖出的是 {value}。',
        en: '{period}, the remaining channels took in {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '里面混着好几种来源。看不出哪一种多。',
        en: 'Several sources are mixed in it. We can not tell which one is large.',
      },
    },
    step: {
      'zh-CN': '算一算，这一块和别的几块，哪块最小。',
      en: 'Work out which part is smallest: this one or one of the others.',
    },
    help: {
      text: {
        'zh-CN': '弄不清人从哪来，可以和社工一起看（3.4.1）。',
        en: 'If you wonder where people come from, look at it with your coach (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '它不是一条路，是很多条小路拼成的。',
        en: 'It is not one channel. Many small ones are put together in it.',
      },
    ],
  },
  examples: [
    {
      text: '其他渠道成交金额',
      platform: 'wechat',
    },
  ],
});
