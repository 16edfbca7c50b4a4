import { defineMetric } from './types';

export default defineMetric({
  id: 'new-content-count',
  name: {
    'zh-CN': '新发布内容数',
    en: 'New LIVE sessions / videos',
  },
  definition: {
    'zh-CN': '新开的直播场次或新视频数。',
    en: 'New live sessions or videos that feature the product.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'post',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['新直播场次', '新视频数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '直播按场数，视频按条数。',
        en: 'Live shows are counted one by one, and so are videos.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '数的是带着这件商品的直播和视频，只数新的。它出自按商品导出的表。',
        en: 'It counts new live shows and new videos that feature the product, as in the product export.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '新开了几场直播，或者新发了几条视频。看的是带着商品的那些。',
      en: 'This counts the new live shows or new videos that feature a product.',
    },
    like: {
      'zh-CN': '好比豆腐坊门口的黑板，这周写了 3 次新字。',
      en: 'A tofu shop has a blackboard at the door. This week it got new words 3 times.',
    },
    number: {
      value: {
        'zh-CN': '{period}，新的直播或视频有 {value} 个。',
        en: '{period}, there were {value} new live shows or videos.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '发得多，看的人未必多。从个数上，看不出有没有人看。',
        en: 'More posts may not bring more eyes. From their number we can not tell if anyone watched.',
      },
    },
    step: {
      'zh-CN': '写下一个你手边就能拍的小题目。',
      en: 'Write down one small topic you could film where you are.',
    },
    help: {
      text: {
        'zh-CN': '东西多了容易乱，可以用“一周内容表”排一排（3.2.2）。',
        en: 'If it gets too much, put it in order with the card “What to post this week” (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '发得多，不等于看的人多。',
        en: 'More posts do not mean more views.',
      },
    ],
  },
  examples: [
    {
      text: '新直播场次',
      platform: 'tiktok-shop',
    },
  ],
});
