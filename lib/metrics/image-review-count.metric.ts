import { defineMetric } from './types';

export default defineMetric({
  id: 'image-review-count',
  name: {
    'zh-CN': '有图评价数',
    en: 'Reviews with pictures',
  },
  definition: {
    'zh-CN': '带图片的评价条数。',
    en: 'Reviews that carry pictures.',
  },
  category: 'service',
  unit: 'count',
  base: 'review',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['有图评价数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '带图片的评价，有图才算。',
        en: 'Reviews that carry pictures, and no others.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '带了图片的评价有多少条。只有字的，数不进来。',
      en: 'This is how many reviews come with a picture. Reviews with words only are left out.',
    },
    like: {
      'zh-CN': '好比照相馆的橱窗，数一数贴着几张客人寄回来的照片。',
      en: 'A photo shop pins up what guests send in. You count the pictures in its window.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 条评价带着图。',
        en: '{period}, buyers left a review with a picture {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '图里拍的可能是喜欢，也可能是毛病。从条数看不出来。',
        en: 'A picture may show joy or a fault. From the count we can not tell which.',
      },
    },
    step: {
      'zh-CN': '挑一张客人拍的图，和你的首图比一比。',
      en: 'Pick one picture a buyer took. Compare it with the first photo on your page.',
    },
    help: {
      text: {
        'zh-CN': '客人的图给了你灵感，可以找“拍照写字的帮手”（3.4.1）。',
        en: 'Did such a picture give you an idea? The helper for photos and words is there (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '图里说的可能是缺点，要点开看。',
        en: 'The picture may show what is wrong. Open it to see.',
      },
    ],
  },
  examples: [
    {
      text: '有图评价数',
      platform: 'taobao',
    },
  ],
});
