import { defineMetric } from './types';

export default defineMetric({
  id: 'live-product-exposures',
  name: {
    'zh-CN': '直播间商品曝光次数',
    en: 'Product exposures in live',
  },
  definition: {
    'zh-CN': '直播间里商品卡展示的次数。',
    en: 'Times product cards were shown in the room.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['直播间商品曝光次数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '直播间里商品卡展示的次数，只算直播间里的，和全店的不是一个数。',
        en: 'Times product cards were shown inside the room. It is not the number for the whole shop.',
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
      'zh-CN': '直播间商品曝光次数，就是商品卡在直播间里展示了几次。',
      en: 'This is how often product cards were shown inside your live room.',
    },
    like: {
      'zh-CN': '好比演示台上把锅端起来给人看。端起一次，记一次。',
      en: 'On a small stage the seller holds up a pan for all to see. Each time it goes up counts.',
    },
    number: {
      value: {
        'zh-CN': '{period}，直播间里的商品卡展示了 {value} 次。',
        en: '{period}, product cards were shown {value} times in the room.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '展示过了，看的人也许正低着头。看不出哪件招人喜欢。',
        en: 'It was shown, but did people take note? We can not tell which item they like.',
      },
    },
    step: {
      'zh-CN': '数一数，一场直播里你放了几张商品卡。',
      en: 'Count how many product cards you put up in one session.',
    },
    help: {
      text: {
        'zh-CN': '想先想好哪样货什么时候出场，可以参照“一条视频的计划”（3.2.1）。',
        en: 'What comes on first, and what next? The plan for one video can serve as a model (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '它不是全店商品被看到的次数。',
        en: 'It is not how often your products were shown in the whole shop.',
      },
      {
        'zh-CN': '同一件货展示三回，算三次，不是三件。',
        en: 'One item shown three times makes three, and it is still one item.',
      },
    ],
  },
  examples: [
    {
      text: '直播间商品曝光次数',
      platform: 'douyin',
    },
  ],
});
