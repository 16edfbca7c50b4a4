import { defineMetric } from './types';

export default defineMetric({
  id: 'live-product-ctr',
  name: {
    'zh-CN': '商品点击率（直播）',
    en: 'Product CTR in live',
  },
  definition: {
    'zh-CN': '直播里商品每展示一百次被点几次。',
    en: 'Product clicks divided by product showings in the room.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['商品曝光-点击率(次数)', '商品点击率'],
  labels: {
    douyin: ['商品曝光-点击率(次数)', '商品点击率'],
  },
  unverifiedLabels: {},
  formula: 'live-product-clicks / live-product-exposures',
  counting: {
    all: [
      {
        'zh-CN': '直播间里，商品被点的次数除以展示的次数。按次数算，按人算的是另一个数。',
        en: 'In the room, product clicks over product showings. It goes by times; the one by people is another number.',
      },
    ],
  },
  drivers: ['live-product-clicks', 'live-product-exposures'],
  seeAlso: [
    'product-ctr-times',
    'product-ctr-users',
    'live-product-ctr-users',
    'ad-click-through-rate',
  ],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      'zh-CN': '商品点击率（直播），就是直播里商品每展示 100 次，被点几次。按次数算。',
      en: 'When products are shown 100 times in your live room, how many taps follow? Times are counted here, not people.',
    },
    like: {
      'zh-CN': '好比台上亮了 100 回小木牌。有 7 回，台下有人招手要看货。',
      en: 'A helper on the stage lifts a wooden sign a hundred times. Seven times a hand in the crowd waves to see the goods.',
    },
    number: {
      value: {
        'zh-CN': '看{period}的商品卡。每展示 {outOf} 次，大约被点 {of} 次。',
        en: 'Look at your live room {period}. About {of} taps came with each {outOf} showings of products.',
      },
      withInputs: {
        'zh-CN':
          '{period}，商品展示了 {liveProductExposures} 次。被点了 {liveProductClicks} 次。算成每 {outOf} 次展示，点 {of} 次。',
        en: '{period}, products were shown {liveProductExposures} times. They were tapped {liveProductClicks} times. Each {outOf} showings got about {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '听你讲清楚了，有人就不点了。低一些也看不出讲得好坏。',
        en: 'When you explain it well, some feel no need to tap. So a low number can not tell us how well you did; wait and see.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能说到了大家想看的货。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or you came to goods they wanted to see.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，商品展示多了、点的没跟上就低。',
        en: 'The page says it is {change} lower than {against}. It may be chance. More showings with the same taps lower it.',
      },
    },
    step: {
      'zh-CN': '试着在讲一件货时，请大家点开看细节。',
      en: 'Try this once: while you talk about an item, invite people to open it for details.',
    },
    help: {
      text: {
        'zh-CN': '讲货的话想先练熟，可以“跟着做一遍”（3.1.2）。',
        en: 'Want the words to come with ease? Practise them step by step with the follow-along card (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '按人算的是另一个数，看清括号里写的是次还是人。',
        en: 'By people you get another number. See if the bracket says times or people.',
      },
    ],
  },
  examples: [
    {
      text: '商品曝光-点击率(次数)',
      platform: 'douyin',
    },
  ],
});
